import type { Issue } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import { namedIn } from "../issues/namedIn";
import { columnFacts } from "../statistics/columnFacts";
import { missingValuesOf } from "./missingInputs";
import { normalisedColumn } from "./normalisedColumn";
import { normaliser } from "./normalisers";
import { normaliseWeights } from "./normaliseWeights";
import { roundTotals } from "./roundTotal";
import { noWeight } from "./scoringIssues";
import type { CriterionMeasure, InputSpec } from "./scoringMethod";
import { negativeWeights } from "./negativeWeights";
import { constantCriterion, negativesUnderLog } from "./weightingIssues";

/** A weighted score: 0 to 100, and what each criterion contributes to it. */
export interface WeightedScore {
  /** By customer; NaN where a criterion is missing. */
  readonly values: Float64Array;
  /** By criterion in the order given, then by customer; they add up to the score. */
  readonly contributions: readonly { readonly values: Float64Array; readonly max: number }[];
  readonly issues: readonly Issue[];
}

/**
 * Weighs criteria: each normalised to 0…1, inverted where less is better (1 − x), times its weight; the weights add up to 100.
 * A customer without one of the measures has no score. Null where a criterion cannot be used; `issues` then says why.
 *
 * @param criteria  one or more
 */
export function weighCriteria(
  criteria: readonly CriterionMeasure[],
): WeightedScore | { readonly refused: readonly Issue[] } {
  const refused = criteria.flatMap(refusals);
  if (refused.length > 0) return { refused };
  const weights = normaliseWeights(criteria.map(({ weight }) => weight));
  const total = new Float64Array(criteria[0]!.measure.values.length);
  const contributions = criteria.map((criterion, i) => contribute(criterion, 100 * weights.values[i]!, total));
  roundTotals(total);
  return {
    values: total,
    contributions,
    issues: [
      ...(weights.equalised ? [issueFrom(noWeight, {})] : []),
      ...criteria.flatMap(({ id, measure: { title, values } }) => [
        ...missingValuesOf({ id, title }, values),
        ...constantIssues({ id, title }, values),
      ]),
    ],
  };
}

/** What one criterion contributes, `max` points at most; added to `total` on the way, one pass for both. */
function contribute({ measure, direction, normaliser: id }: CriterionMeasure, max: number, total: Float64Array) {
  const normalised = normalisedColumn(measure.values, id);
  const values = new Float64Array(normalised.length);
  const [base, slope] = direction === "less-is-better" ? [max, -max] : [0, max];
  for (let i = 0; i < values.length; i++) {
    const points = base + slope * normalised[i]!;
    values[i] = points;
    total[i] = total[i]! + points;
  }
  return { values, max };
}

function refusals(criterion: CriterionMeasure): readonly Issue[] {
  const { id, measure, normaliser: normaliserId } = criterion;
  const negative = negativeWeights([criterion]);
  if (negative.length > 0) return negative;
  const lowest = columnFacts(measure.values).range?.min ?? 0;
  if (lowest >= 0 || !normaliser(normaliserId).refusesNegatives) return [];
  return [issueFrom(negativesUnderLog, { field: id, value: lowest, details: namedIn(measure.title) })];
}

function constantIssues({ id, title }: Pick<InputSpec, "id" | "title">, values: Float64Array): readonly Issue[] {
  const bounds = columnFacts(values).range;
  return bounds !== null && bounds.min === bounds.max
    ? [issueFrom(constantCriterion, { field: id, value: bounds.min, details: namedIn(title) })]
    : [];
}
