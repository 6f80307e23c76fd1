import { checkParameters } from "./checkParameters";
import { cuttingMethod } from "./cutting";
import type { CuttingMethod } from "./cutting/cuttingMethod";
import { ranksOnce } from "./insight/rankDescending";
import { summarise } from "./insight/summary";
import type { Issue, Result } from "./issue";
import { issueFrom } from "./issues/issueFrom";
import { policyIssues } from "./issues/policyIssues";
import { measureKey } from "./measure";
import type { ParameterValues } from "./parameter";
import type { Policy } from "./policy";
import type { Prepared, Run } from "./run";
import { scoringMethod } from "./scoring";
import type { Scores, ScoringMethod } from "./scoring/scoringMethod";
import { scoringInput } from "./scoringInput";
import { untieredIssues } from "./untieredIssues";

/**
 * Scores and tiers prepared customers: what a change of weight or cut calls again. Pure; the same answer for the same
 * customers in any order of rows. Not ok where a method, a setting or a measure is missing or wrong.
 */
export function tier(prepared: Prepared, policy: Policy): Result<Run> {
  const methods = methodsOf(policy);
  if (!methods.ok) return methods;
  const input = scoringInput(prepared, policy, methods.value.scoring.inputs);
  const value = prepared.measures.get(measureKey(policy.value));
  if (!input.ok) return input;
  if (!value) return refused(issueFrom(policyIssues.measureNotPrepared, { field: measureKey(policy.value) }));
  const scores = methods.value.scoring.score(input.value, methods.value.scoringParameters);
  const missing = missingScores(scores, methods.value.cutting);
  if (missing.length > 0) return refused(...missing);
  const { scheme } = policy;
  const tiers = methods.value.cutting.cut({ scores, value, scheme }, methods.value.cuttingParameters);
  const { summary, issues: valueIssues } = summarise(tiers.tierOf, value, scheme.tiers.length);
  const found = [...methods.issues, ...input.issues, ...scores.issues, ...tiers.issues, ...valueIssues];
  if (summary.customerCount === 0 && found.some(isError)) return { ok: false, issues: prepared.issues.concat(found) };
  const issues = prepared.issues.concat(found, untieredIssues(prepared, tiers.tierOf, found));
  const run: Run = {
    policy,
    prepared,
    total: scores.total,
    parts: scores.parts,
    tierOf: tiers.tierOf,
    // Ranks are for writing; while a weight is dragged, nobody reads them.
    get rankOf() {
      return ranksOnce(scores.total.values);
    },
    cuts: [...scores.cuts, ...tiers.cuts],
    summary,
    issues,
  };
  return { ok: true, value: run, issues };
}

interface Methods {
  readonly scoring: ScoringMethod;
  readonly scoringParameters: ParameterValues;
  readonly cutting: CuttingMethod;
  readonly cuttingParameters: ParameterValues;
}

function methodsOf({ scoring: scored, cutting: cutBy, scheme }: Policy): Result<Methods> {
  const scoring = scoringMethod(scored.method);
  const cutting = cuttingMethod(cutBy.method);
  if (!scoring)
    return refused(issueFrom(policyIssues.unknownMethod, { field: "scoring.method", value: scored.method }));
  if (!cutting) return refused(issueFrom(policyIssues.unknownMethod, { field: "cutting.method", value: cutBy.method }));
  const scoringParameters = checkParameters(scoring.parameters, scored.parameters, scheme.tiers.length);
  const cuttingParameters = checkParameters(cutting.parameters, cutBy.parameters, scheme.tiers.length);
  const issues = [...scoringParameters.issues, ...cuttingParameters.issues];
  if (!scoringParameters.ok || !cuttingParameters.ok) return { ok: false, issues };
  return {
    ok: true,
    value: { scoring, cutting, scoringParameters: scoringParameters.value, cuttingParameters: cuttingParameters.value },
    issues,
  };
}

function missingScores(scores: Scores, { needs }: CuttingMethod): readonly Issue[] {
  const given = new Set([scores.total.id, ...scores.parts.map((part) => part.id)]);
  return needs.filter((id) => !given.has(id)).map((field) => issueFrom(policyIssues.cutNeedsScore, { field }));
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}

function refused(...issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues };
}
