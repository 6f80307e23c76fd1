import type { Issue, Result } from "./issue";
import { issueFrom } from "./issues/issueFrom";
import { policyIssues } from "./issues/policyIssues";
import { measureKey, type Measure, type MeasureSource } from "./measure";
import type { Criterion, Policy } from "./policy";
import type { Prepared } from "./run";
import type { CriterionMeasure, InputSpec, ScoringInput } from "./scoring/scoringMethod";

/** Puts the prepared measures to a method's inputs, as the policy says; an error for each required input without one. */
export function scoringInput(prepared: Prepared, policy: Policy, inputs: readonly InputSpec[]): Result<ScoringInput> {
  const issues: Issue[] = [];
  const measures: Record<string, Measure> = {};
  const criteria: Record<string, readonly CriterionMeasure[]> = {};
  const measureOf = (source: MeasureSource): Measure | undefined => {
    const measure = prepared.measures.get(measureKey(source));
    if (!measure) issues.push(issueFrom(policyIssues.measureNotPrepared, { field: measureKey(source) }));
    return measure;
  };
  for (const input of inputs) {
    const source = policy.inputs[input.id];
    const chosen = policy.criteria[input.id] ?? [];
    if (input.criteria) criteria[input.id] = criteriaOf(chosen, measureOf);
    else if (source) Object.assign(measures, { [input.id]: measureOf(source) });
    if (input.required) issues.push(...missingInput(input, source, chosen));
  }
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { customerCount: prepared.customers.count, measures, criteria }, issues };
}

function criteriaOf(
  criteria: readonly Criterion[],
  measureOf: (source: MeasureSource) => Measure | undefined,
): readonly CriterionMeasure[] {
  return criteria.flatMap(({ id, source, direction, normaliser, weight }) => {
    const measure = measureOf(source);
    return measure ? [{ id, measure, direction, normaliser, weight }] : [];
  });
}

function missingInput(
  input: InputSpec,
  source: MeasureSource | undefined,
  criteria: readonly Criterion[],
): readonly Issue[] {
  const field = input.id;
  if (!input.criteria) return source ? [] : [issueFrom(policyIssues.inputMissing, { field })];
  if (criteria.length === 0) return [issueFrom(policyIssues.criteriaMissing, { field })];
  return [];
}
