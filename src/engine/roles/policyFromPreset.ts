import type { Result } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import { policyIssues } from "../issues/policyIssues";
import type { Language } from "../localText";
import type { Policy } from "../policy";
import type { Preset } from "../presets/preset";
import { draftPolicy } from "./draftPolicy";
import { presetFit } from "./presetFit";
import type { TableGuess } from "./tableGuess";

/**
 * A complete policy: the preset's methods with the guessed columns put to its inputs (see `draftPolicy`). Not ok, with an
 * issue for each thing missing, where the preset is not usable (see `presetFit`).
 *
 * @param language  of the policy's name; English where left out
 */
export function policyFromPreset(preset: Preset, guess: TableGuess, language: Language = "en"): Result<Policy> {
  const { usable, missing } = presetFit(preset, guess);
  if (usable) return { ok: true, value: draftPolicy(preset, guess, language), issues: [] };
  return {
    ok: false,
    issues: missing.map((title) => issueFrom(policyIssues.inputMissing, { field: title[language] })),
  };
}
