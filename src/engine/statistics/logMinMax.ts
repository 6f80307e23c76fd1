import { minMax } from "./minMax";

/**
 * ln(1 + x), then the place between lowest and highest: one giant no longer flattens all others.
 * Missing stays NaN; a constant column gives 0.5. Depends on the unit of x, unlike `minMax` and `percentRank`.
 *
 * @param values  not negative (the caller refuses a column with negatives); not changed
 * @example logMinMax(Float64Array.of(0, 99, 9)) // => Float64Array [0, 1, 0.5]
 */
export function logMinMax(values: Float64Array): Float64Array {
  return minMax(values.map(Math.log1p));
}
