import { sum } from "./sum";

/**
 * The arithmetic mean of the values that are there; NaN where there are none.
 *
 * @example mean(Float64Array.of(1, NaN, 2)) // => 1.5
 */
export function mean(values: Float64Array): number {
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) count++;
  return count === 0 ? NaN : sum(values) / count;
}
