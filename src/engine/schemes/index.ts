import { currentPotential } from "./currentPotential";
import { influenceVolume } from "./influenceVolume";
import { metalPyramid } from "./metalPyramid";
import { rfmSegments } from "./rfmSegments";
import type { Scheme } from "./scheme";

/** Every built-in scheme. A new one is a file here and a line below. */
export const schemes: readonly Scheme[] = [metalPyramid, rfmSegments, influenceVolume, currentPotential];

/** The built-in scheme of an id, or undefined. */
export function schemeById(id: string): Scheme | undefined {
  return schemes.find((scheme) => scheme.id === id);
}
