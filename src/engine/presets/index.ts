import { abcPreset } from "./abcPreset";
import { currentPotentialPreset } from "./currentPotentialPreset";
import { fourIndicatorsPreset } from "./fourIndicatorsPreset";
import { influenceVolumePreset } from "./influenceVolumePreset";
import { kaismPreset } from "./kaismPreset";
import { metalPyramidPreset } from "./metalPyramidPreset";
import type { Preset } from "./preset";
import { rfmEightTypesPreset } from "./rfmEightTypesPreset";
import { rfmPyramidPreset } from "./rfmPyramidPreset";
import { rfmSegmentsPreset } from "./rfmSegmentsPreset";
import { rfSegmentsPreset } from "./rfSegmentsPreset";
import { rRfmPreset } from "./rRfmPreset";
import { sabcPreset } from "./sabcPreset";
import { weightedPyramidPreset } from "./weightedPyramidPreset";

/** Every preset, in the order of the gallery. A new one is a file here and a line below. */
export const presets: readonly Preset[] = [
  rfmSegmentsPreset,
  metalPyramidPreset,
  abcPreset,
  weightedPyramidPreset,
  currentPotentialPreset,
  influenceVolumePreset,
  sabcPreset,
  rfmPyramidPreset,
  rfmEightTypesPreset,
  fourIndicatorsPreset,
  kaismPreset,
  rfSegmentsPreset,
  rRfmPreset,
];

/** The preset of an id, or undefined. */
export function presetById(id: string): Preset | undefined {
  return presets.find((preset) => preset.id === id);
}
