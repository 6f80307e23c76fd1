import type { Run } from "../run";

/** How far every customer is from its neighbours on the ladder, in score points. */
export interface TierGaps {
  /** By customer: points missing to the lowest score of the next better tier that has customers; NaN in the best. */
  readonly up: Float64Array;
  /** By customer: points above the highest score of the next worse tier that has customers; NaN in the worst. */
  readonly down: Float64Array;
}

/**
 * Gaps between a customer's total score and the customers next above and below its tier. NaN without a tier or a score,
 * and for all customers where tiers do not follow from the total (segments, grids): no single score leads there.
 */
export function tierGaps({ policy, total, tierOf }: Run): TierGaps {
  const tierCount = policy.scheme.tiers.length;
  const lowest = new Float64Array(tierCount).fill(Infinity);
  const highest = new Float64Array(tierCount).fill(-Infinity);
  tierOf.forEach((tier, customer) => {
    const score = total.values[customer] as number;
    if (tier < 0 || Number.isNaN(score)) return;
    lowest[tier] = Math.min(lowest[tier] as number, score);
    highest[tier] = Math.max(highest[tier] as number, score);
  });
  if (policy.scheme.shape !== "ladder" || !followsTotal(lowest, highest)) {
    return { up: new Float64Array(tierOf.length).fill(NaN), down: new Float64Array(tierOf.length).fill(NaN) };
  }
  const above = neighbours(lowest, -1);
  const below = neighbours(highest, 1);
  return {
    up: total.values.map((score, customer) => gap(above[tierOf[customer] as number], score)),
    down: total.values.map((score, customer) => gap(score, below[tierOf[customer] as number])),
  };
}

/** Whether every score of a better tier lies above every score of a worse one. */
function followsTotal(lowest: Float64Array, highest: Float64Array): boolean {
  let floor = Infinity;
  for (let tier = 0; tier < lowest.length; tier++) {
    if (lowest[tier] === Infinity) continue;
    if ((highest[tier] as number) >= floor) return false;
    floor = lowest[tier] as number;
  }
  return true;
}

/** By tier: the bound of the nearest tier with customers in a direction (-1 better, 1 worse), NaN where there is none. */
function neighbours(bounds: Float64Array, step: -1 | 1): Float64Array {
  return bounds.map((_, tier) => {
    let next = tier + step;
    while (next >= 0 && next < bounds.length && !Number.isFinite(bounds[next])) next += step;
    return bounds[next] ?? NaN;
  });
}

function gap(upper: number | undefined, lower: number | undefined): number {
  return (upper ?? NaN) - (lower ?? NaN);
}
