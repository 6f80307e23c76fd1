import type { Issue, Result } from "../../engine/issue";
import type { Policy } from "../../engine/policy";
import type { Run } from "../../engine/run";
import { runOf, type Baseline, type OpenState, type Outcome } from "./paneState";

/** The engine answered: a new run with what movements are measured against, or why there is none. */
export function classified(state: OpenState, result: Result<Run>): OpenState {
  if (!result.ok) return failed(state, result.issues);
  const outcome: Outcome = { stage: "tiered", run: result.value };
  return { ...state, outcome, baseline: baselineFor(state.baseline, result.value) };
}

/** Without any result yet, the data are what to look at first. */
function failed(state: OpenState, issues: readonly Issue[]): OpenState {
  const previous = runOf(state);
  const shown = previous !== null || state.openSections.includes("data");
  const openSections = shown ? state.openSections : (["data", ...state.openSections] as const);
  return { ...state, outcome: { stage: "failed", issues, previous }, openSections };
}

/** Movements need the same tiers on both sides; with other tiers the comparison starts anew. */
function baselineFor(baseline: Baseline | null, run: Run): Baseline {
  if (baseline === null) return { run, since: "opening" };
  const codes = (each: Run) => each.policy.scheme.tiers.map(({ code }) => code).join("\n");
  const comparable = baseline.run.policy.scheme.id === run.policy.scheme.id && codes(baseline.run) === codes(run);
  return comparable ? baseline : { run, since: "method" };
}

/** A version number changes no result: the run shown is the run written, under the policy as it was numbered. */
export function policyKept(state: OpenState, policy: Policy): OpenState {
  const run = runOf(state);
  return run === null
    ? state
    : { ...state, policy, kept: policy, outcome: { stage: "tiered", run: { ...run, policy } } };
}
