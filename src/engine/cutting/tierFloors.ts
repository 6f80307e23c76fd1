import type { Scheme } from "../schemes/scheme";
import type { CutUsed } from "../scoring/scoringMethod";

/**
 * The best tier whose floor a score reaches, the last tier if none; −1 for NaN.
 *
 * @param floors  lowest score of each tier but the last, best tier first, falling; Infinity for a tier nobody can enter
 * @example tierByFloors([80, 50], 50) // => 1
 */
export function tierByFloors(floors: ArrayLike<number>, score: number): number {
  if (Number.isNaN(score)) return -1;
  let tier = 0;
  while (tier < floors.length && score < floors[tier]!) tier++;
  return tier;
}

/** `tierByFloors` of each customer's score. */
export function tiersByFloors(floors: readonly number[], scores: Float64Array): Int32Array {
  const falling = Float64Array.from(floors);
  const tierOf = new Int32Array(scores.length);
  for (let customer = 0; customer < scores.length; customer++) {
    tierOf[customer] = tierByFloors(falling, scores[customer]!);
  }
  return tierOf;
}

/** The floors as cuts that state their rule: one a tier, by the tier's code. A tier nobody can enter has none. */
export function floorsUsed(scheme: Scheme, floors: readonly number[]): readonly CutUsed[] {
  return floors.flatMap((floor, i): readonly CutUsed[] => {
    const tier = scheme.tiers[i]!;
    const label = { en: `${tier.name.en} from`, zh: `${tier.name.zh}下限` };
    return Number.isFinite(floor) ? [{ field: tier.code, label, values: [floor], closed: "left" }] : [];
  });
}
