import { metalPyramidPreset } from "./metalPyramidPreset";
import type { Preset } from "./preset";
import { rfmSegmentsPreset } from "./rfmSegmentsPreset";

/** Every preset, in the order of the gallery. A new one is a file here and a line below. */
export const presets: readonly Preset[] = [rfmSegmentsPreset, metalPyramidPreset];

/** The preset of an id, or undefined. */
export function presetById(id: string): Preset | undefined {
  return presets.find((preset) => preset.id === id);
}
