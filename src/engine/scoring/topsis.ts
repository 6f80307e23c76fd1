import type { Issue } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import { namedIn } from "../issues/namedIn";
import { range } from "../statistics/range";
import { closenessToBest } from "./closenessToBest";
import { criteriaInput } from "./criteriaInput";
import { missingValuesOf, notScored } from "./missingInputs";
import { negativeWeights } from "./negativeWeights";
import { normaliseWeights } from "./normaliseWeights";
import { noWeight } from "./scoringIssues";
import type { CriterionMeasure, ScoreColumn, ScoringMethod } from "./scoringMethod";
import { idleCriterion, noCriteria } from "./weightingIssues";

/**
 * TOPSIS: how close a customer comes to the best that anybody reaches in every criterion, seen from the worst; 0 to 100.
 *
 * Columns are divided by their Euclidean length (the normaliser of a criterion is not used) and weighed; best and worst
 * are the highest and lowest of each column, the other way round where less is better. Score = 100 × d⁻ / (d⁺ + d⁻); 50
 * where nobody differs. Customers with a gap have no score and take no part in lengths, best or worst. The scores hang on
 * who is on the list: a customer more or less can change the order of the others.
 */
export const topsis: ScoringMethod = {
  id: "topsis",
  title: { en: "Closeness to the ideal (TOPSIS)", zh: "逼近理想解（TOPSIS）" },
  summary: {
    en: "Scores each customer by the distance to the best and the worst reached in all criteria, 0 to 100.",
    zh: "按与各项最好值、最差值的距离打分，0–100 分，越接近最好值越高。",
  },
  inputs: [criteriaInput],
  parameters: {},
  sources: [
    "Hwang & Yoon (1981), Multiple Attribute Decision Making: Methods and Applications",
    "Tzeng & Huang (2011), Multiple Attribute Decision Making: Methods and Applications",
  ],

  score({ customerCount, criteria }) {
    const list = criteria[criteriaInput.id] ?? [];
    const { id: field, title } = criteriaInput;
    const refused =
      list.length === 0 ? [issueFrom(noCriteria, { field, details: namedIn(title) })] : negativeWeights(list);
    if (refused.length > 0) return notScored(customerCount, refused);
    const scored = completeCustomers(list);
    const weights = normaliseWeights(list.map(({ weight }) => weight));
    const columns = list.map(({ measure, direction }, i) => ({
      values: Float64Array.from(scored, (customer) => measure.values[customer]!),
      direction,
      weight: weights.values[i]!,
    }));
    const { closeness, toBest, toWorst } = closenessToBest(columns);
    const spread = (values: Float64Array) => spreadOver(values, scored, customerCount);
    return {
      total: { id: "total", title: { en: "Closeness", zh: "贴近度" }, values: spread(closeness), max: 100 },
      parts: [distanceToBest(spread(toBest)), distanceToWorst(spread(toWorst))],
      cuts: [],
      issues: [
        ...(weights.equalised ? [issueFrom(noWeight, {})] : []),
        ...list.flatMap((criterion, i) => columnIssues(criterion, columns[i]!.values)),
      ],
    };
  },
};

function distanceToBest(values: Float64Array): ScoreColumn {
  const title = { en: "Distance to the best", zh: "与最好值的距离" };
  return { id: "distanceToBest", title, values, max: Infinity, direction: "less-is-better" };
}

function distanceToWorst(values: Float64Array): ScoreColumn {
  return {
    id: "distanceToWorst",
    title: { en: "Distance to the worst", zh: "与最差值的距离" },
    values,
    max: Infinity,
  };
}

function completeCustomers(criteria: readonly CriterionMeasure[]): Uint32Array {
  const count = criteria[0]!.measure.values.length;
  const complete = new Uint32Array(count);
  let next = 0;
  for (let customer = 0; customer < count; customer++) {
    if (criteria.every(({ measure }) => !Number.isNaN(measure.values[customer]))) complete[next++] = customer;
  }
  return complete.subarray(0, next);
}

/** The answers of the customers that were scored, at their places among all. */
function spreadOver(answers: Float64Array, scored: Uint32Array, customerCount: number): Float64Array {
  const values = new Float64Array(customerCount).fill(NaN);
  for (let i = 0; i < scored.length; i++) values[scored[i]!] = answers[i]!;
  return values;
}

function columnIssues({ id, measure: { title, values } }: CriterionMeasure, scored: Float64Array): readonly Issue[] {
  const bounds = range(scored);
  const isIdle = bounds !== null && bounds.min === bounds.max;
  return [
    ...missingValuesOf({ id, title }, values),
    ...(isIdle ? [issueFrom(idleCriterion, { field: id, value: bounds.min, details: namedIn(title) })] : []),
  ];
}
