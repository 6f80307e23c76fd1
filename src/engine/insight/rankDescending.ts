import { argsort } from "../statistics/argsort";
import { rememberByColumn } from "../statistics/rememberByColumn";

/**
 * Rank by value, 1 = largest; equal values share the better rank and the ranks after them are skipped; 0 for NaN.
 *
 * @example
 * rankDescending(Float64Array.of(50, 80, 80, NaN)) // => Int32Array [3, 1, 1, 0]
 */
export function rankDescending(values: Float64Array): Int32Array {
  const rankOf = new Int32Array(values.length);
  const order = argsort(values);
  let above = 0;
  let previous = NaN;
  let rank = 0;
  for (let place = order.length - 1; place >= 0; place--) {
    const index = order[place] as number;
    const value = values[index] as number;
    if (value !== value) continue;
    if (value !== previous) rank = above + 1;
    rankOf[index] = rank;
    previous = value;
    above++;
  }
  return rankOf;
}

/** `rankDescending` of a column of scores, ranked once. Not to be changed. */
export const ranksOnce: (values: Float64Array) => Int32Array = rememberByColumn(rankDescending);
