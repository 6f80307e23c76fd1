import { countBelow } from "./countBelow";
import { sortedFinite } from "./sortedFinite";

/**
 * Each value's place among all, 0 (lowest) to 1: the number strictly below it ÷ (n − 1), Excel's PERCENTRANK.INC.
 * Equal values share a place; the highest value reaches 1 only when it stands alone. A missing value stays NaN.
 * Where all values are equal nobody stands above anybody: all get 0.5.
 *
 * @param values  any order; not changed
 * @returns as many, in the order of `values`
 * @example percentRank(Float64Array.of(10, 30, 20)) // => Float64Array [0, 1, 0.5]
 */
export function percentRank(values: Float64Array): Float64Array {
  const sorted = sortedFinite(values);
  const others = sorted.length - 1;
  if (others < 0) return values.map(() => NaN);
  if (sorted[0] === sorted[others]) return values.map((value) => (Number.isNaN(value) ? NaN : 0.5));
  return values.map((value) => (Number.isNaN(value) ? NaN : countBelow(sorted, value) / others));
}
