import type { Issue } from "../../engine/issue";
import { eligibility } from "../../engine/insight/eligibility";
import type { Prepared, Run } from "../../engine/run";
import type { OpenState } from "./paneState";

/** Everything worth a look at present: what reading, preparing and tiering found, and doubts about tiering at all. */
export function issuesOf({ reading, outcome }: OpenState): readonly Issue[] {
  if (reading.stage === "failed") return reading.issues;
  if (outcome.stage === "failed") return outcome.issues;
  return outcome.stage === "tiered" ? [...doubtsOf(outcome.run), ...outcome.run.issues] : [];
}

/** Those that ask for something, not those that only inform. */
export function issuesToMend(state: OpenState): readonly Issue[] {
  return issuesOf(state).filter(({ severity }) => severity !== "info");
}

const known = new WeakMap<Prepared, { readonly value: Run["policy"]["value"]; readonly issues: readonly Issue[] }>();

/** Weights and cuts do not touch them: they are found once for the columns as prepared. */
function doubtsOf({ prepared, policy: { value } }: Run): readonly Issue[] {
  const kept = known.get(prepared);
  if (kept && kept.value === value) return kept.issues;
  const { issues } = eligibility(prepared, value);
  known.set(prepared, { value, issues });
  return issues;
}
