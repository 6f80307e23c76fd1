import { argsort } from "./argsort";

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
  const ranks = new Float64Array(values.length).fill(NaN);
  const order = argsort(values);
  let count = order.length;
  while (count > 0 && Number.isNaN(values[order[count - 1]!])) count--;
  const allEqual = count > 0 && values[order[0]!] === values[order[count - 1]!];
  let below = 0;
  for (let place = 0; place < count; place++) {
    if (place > 0 && values[order[place]!] !== values[order[place - 1]!]) below = place;
    ranks[order[place]!] = allEqual ? 0.5 : below / (count - 1);
  }
  return ranks;
}
