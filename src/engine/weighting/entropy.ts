import type { Issue } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import { namedIn } from "../issues/namedIn";
import { mean } from "../statistics/mean";
import { range } from "../statistics/range";
import { significant } from "../statistics/significant";
import { sum } from "../statistics/sum";
import { normaliseWeights } from "../scoring/normaliseWeights";
import { comparableColumns, isConstant } from "./comparableColumns";
import { negativeValues } from "./weightIssues";
import type { WeighedCriterion, WeightingMethod } from "./weightingMethod";

/**
 * The more unevenly a criterion is spread over the customers, the more it weighs.
 *
 * p = x / Σx down each column, e = −Σ p ln p / ln m over m customers, weight = (1 − e) / Σ (1 − e). The direction of a
 * criterion makes no difference. Constant columns weigh 0; negative values are refused.
 */
export const entropy: WeightingMethod = {
  id: "entropy",
  title: { en: "Entropy weights", zh: "熵权法" },
  summary: {
    en: "From the data: what differs most between customers counts most. No negative values.",
    zh: "由数据得出：客户之间差别越大的指标，权重越高；数据不能有负数。",
  },
  needs: "values",
  parameters: {},
  sources: [
    "Shannon (1948), A mathematical theory of communication, Bell System Technical Journal 27, 379-423",
    "Zeleny (1982), Multiple Criteria Decision Making, ch. 7",
  ],

  weigh({ criteria }) {
    const columns = comparableColumns(criteria);
    if (!columns.ok) return columns;
    const negative = negatives(criteria, columns.value);
    const issues = [...columns.issues, ...negative];
    if (negative.length > 0) return { ok: false, issues };
    return { ok: true, value: { values: normaliseWeights(columns.value.map(unevenness)).values }, issues };
  },
};

/**
 * 1 − e: 0 where all are the same, 1 where one customer has everything.
 *
 * With d = x / mean − 1 it is Σ ((1 + d) ln(1 + d) − d) / (m ln m): no term is negative, so columns that hardly vary
 * keep their digits, which 1 minus a sum next to 1 would lose.
 *
 * @param values  two or more, none negative
 * @example unevenness(Float64Array.of(0, 5)) // => 1
 */
export function unevenness(values: Float64Array): number {
  if (isConstant(values)) return 0;
  const average = mean(values);
  const terms = values.map((value) => {
    const d = value / average - 1;
    return value === 0 ? 1 : Math.max(0, (1 + d) * Math.log1p(d) - d);
  });
  return significant(sum(terms) / (values.length * Math.log(values.length)));
}

function negatives(criteria: readonly WeighedCriterion[], columns: readonly Float64Array[]): readonly Issue[] {
  return criteria.flatMap(({ id, title }, i) => {
    const lowest = range(columns[i]!)?.min ?? 0;
    return lowest < 0 ? [issueFrom(negativeValues, { field: id, value: lowest, details: namedIn(title) })] : [];
  });
}
