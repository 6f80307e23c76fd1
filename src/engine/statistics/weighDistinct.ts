/** Different values, ascending, and how often each occurs. */
export interface DistinctValues {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Counts equal values together.
 *
 * @param sorted  ascending, no NaN; not changed
 * @example weighDistinct(Float64Array.of(1, 2, 2)) // => { values: Float64Array [1, 2], weights: Float64Array [1, 2] }
 */
export function weighDistinct(sorted: Float64Array): DistinctValues {
  const values = new Float64Array(sorted.length);
  const weights = new Float64Array(sorted.length);
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) values[count++] = sorted[i]!;
    weights[count - 1] = weights[count - 1]! + 1;
  }
  return { values: values.slice(0, count), weights: weights.slice(0, count) };
}
