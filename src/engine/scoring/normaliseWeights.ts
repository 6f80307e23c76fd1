/** Weights that add up to 1. */
export interface NormalisedWeights {
  readonly values: readonly number[];
  /** All were 0, so all count the same. */
  readonly equalised: boolean;
}

/**
 * Scales weights so that they add up to 1; weights that are all 0 become equal.
 *
 * @param weights  not negative
 * @throws RangeError  a negative weight: a criterion that counts against a customer has the direction "less is better"
 * @example normaliseWeights([1, 3]).values // => [0.25, 0.75]
 */
export function normaliseWeights(weights: readonly number[]): NormalisedWeights {
  if (weights.some((weight) => !(weight >= 0))) throw new RangeError(`negative weight among ${weights.join(", ")}`);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return { values: weights.map(() => 1 / weights.length), equalised: weights.length > 0 };
  return { values: weights.map((weight) => weight / total), equalised: false };
}
