import type { Issue } from "../../engine/issue";
import type { OpenState } from "./paneState";

/** Everything worth a look at present: what reading, preparing and tiering found. */
export function issuesOf({ reading, outcome }: OpenState): readonly Issue[] {
  if (reading.stage === "failed") return reading.issues;
  if (outcome.stage === "failed") return outcome.issues;
  return outcome.stage === "tiered" ? outcome.run.issues : [];
}

/** Those that ask for something, not those that only inform. */
export function issuesToMend(state: OpenState): readonly Issue[] {
  return issuesOf(state).filter(({ severity }) => severity !== "info");
}
