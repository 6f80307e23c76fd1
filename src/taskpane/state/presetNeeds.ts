import type { LocalText } from "../../engine/localText";
import type { Preset } from "../../engine/presets/preset";
import { scoringMethod } from "../../engine/scoring";
import { inputTitle } from "./inputTitle";

/** What a preset works on, in the words of its card: its measures, and the criteria that it suggests. */
export function presetNeeds(preset: Preset): readonly LocalText[] {
  const inputs = scoringMethod(preset.methods.scoring.method)?.inputs ?? [];
  return inputs.flatMap((input) =>
    input.criteria
      ? (preset.criteria?.[input.id] ?? []).map(({ title }) => title)
      : [inputTitle({ presetId: preset.id }, input)],
  );
}
