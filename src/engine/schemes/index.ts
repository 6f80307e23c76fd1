import { abc } from "./abc";
import { currentPotential } from "./currentPotential";
import { influenceVolume } from "./influenceVolume";
import { kaism } from "./kaism";
import { metalPyramid } from "./metalPyramid";
import { rfmEightTypes } from "./rfmEightTypes";
import { rfmSegments } from "./rfmSegments";
import { rfSegments } from "./rfSegments";
import { rRfmSegments } from "./rRfmSegments";
import { sabc } from "./sabc";
import type { Scheme } from "./scheme";

/** Every built-in scheme. A new one is a file here and a line below. */
export const schemes: readonly Scheme[] = [
  metalPyramid,
  sabc,
  abc,
  rfmSegments,
  rfmEightTypes,
  rfSegments,
  rRfmSegments,
  influenceVolume,
  currentPotential,
  kaism,
];
