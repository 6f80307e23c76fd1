import type { LocalText } from "../../engine/localText";
import type { Policy } from "../../engine/policy";
import { presetById } from "../../engine/presets";
import type { InputSpec } from "../../engine/scoring/scoringMethod";

/** What an input is called: by the preset where it has a word of its own, else by the method. */
export function inputTitle(policy: Pick<Policy, "presetId">, input: InputSpec): LocalText {
  const preset = policy.presetId === null ? undefined : presetById(policy.presetId);
  return preset?.inputs?.[input.id]?.title ?? input.title;
}
