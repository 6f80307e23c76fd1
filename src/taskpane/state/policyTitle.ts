import type { Policy } from "../../engine/policy";
import { presetById } from "../../engine/presets";
import type { PaneText } from "../PaneText";
import { isOwnName } from "./startingPolicy";

/** What the policy is called, with its version: a preset's name in the reader's language, or the user's own. */
export function policyTitle(
  policy: Policy,
  { t, local }: PaneText,
): { readonly name: string; readonly version: string } {
  return { name: policyName(policy, local), version: t("policy.version", { version: policy.version }) };
}

function policyName(policy: Policy, local: PaneText["local"]): string {
  const preset = policy.presetId === null ? undefined : presetById(policy.presetId);
  return preset && !isOwnName(policy) ? local(preset.title) : policy.name;
}
