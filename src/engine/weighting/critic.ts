import { issueFrom } from "../issues/issueFrom";
import { normaliseWeights } from "../scoring/normaliseWeights";
import { mean } from "../statistics/mean";
import { minMax } from "../statistics/minMax";
import { sum } from "../statistics/sum";
import { comparableColumns, isConstant } from "./comparableColumns";
import { movesTogether } from "./weightIssues";
import type { WeighedCriterion, WeightingMethod } from "./weightingMethod";

/**
 * CRITIC: a criterion weighs more the more it varies and the less it says what the others say already.
 *
 * Columns are put on 0 to 1 by min–max, turned round where less is better; information C = sd × Σ (1 − r) over the other
 * criteria, r Pearson's correlation; weight = C / ΣC. Population and sample sd give the same weights. Constant columns
 * weigh 0 and take no part in the correlations. Where those that vary move exactly together, they weigh the same.
 */
export const critic: WeightingMethod = {
  id: "critic",
  title: { en: "CRITIC weights", zh: "CRITIC 法" },
  summary: {
    en: "From the data: what varies and is not told by other criteria already counts most.",
    zh: "由数据得出：波动大、且与其他指标重复少的指标，权重高。",
  },
  needs: "values",
  parameters: {},
  sources: [
    "Diakoulaki, Mavrotas & Papayannakis (1995), Determining objective weights in multiple criteria problems: the CRITIC method, Computers & Operations Research 22(7), 763-770",
  ],

  weigh({ criteria }) {
    const columns = comparableColumns(criteria);
    if (!columns.ok) return columns;
    const spreads = columns.value.map((values, i) => (isConstant(values) ? null : spreadOf(values, criteria[i]!)));
    const information = informationOf(spreads);
    if (information.some((c) => c > 0)) {
      return { ok: true, value: { values: normaliseWeights(information).values }, issues: columns.issues };
    }
    const { values } = normaliseWeights(spreads.map((spread) => (spread === null ? 0 : 1)));
    const together = values.filter((weight) => weight > 0).length > 1 ? [issueFrom(movesTogether, {})] : [];
    return { ok: true, value: { values }, issues: [...columns.issues, ...together] };
  },
};

/** A column on 0 to 1 about its mean, and its population standard deviation. */
interface Spread {
  readonly deviations: Float64Array;
  readonly deviation: number;
}

function spreadOf(values: Float64Array, { direction }: WeighedCriterion): Spread {
  const placed = minMax(values);
  const turned = direction === "less-is-better" ? placed.map((value) => 1 - value) : placed;
  const average = mean(turned);
  const deviations = turned.map((value) => value - average);
  return { deviations, deviation: Math.sqrt(sum(deviations.map((d) => d * d)) / values.length) };
}

function informationOf(spreads: readonly (Spread | null)[]): readonly number[] {
  return spreads.map((one) => {
    if (one === null) return 0;
    const conflicts = spreads.map((other) => (other === null || other === one ? 0 : 1 - correlation(one, other)));
    return one.deviation * conflicts.reduce((total, conflict) => total + conflict, 0);
  });
}

/** Pearson's r; two columns that agree to ten digits agree. */
function correlation(one: Spread, other: Spread): number {
  const together = sum(one.deviations.map((d, i) => d * other.deviations[i]!)) / one.deviations.length;
  const r = together / (one.deviation * other.deviation);
  return r > 1 - 1e-10 ? 1 : r;
}
