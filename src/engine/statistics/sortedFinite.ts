import { rememberByColumn } from "./rememberByColumn";

/**
 * The finite values of a column, ascending, in an array of their own. Missing values (NaN) are left out.
 *
 * @param values  any order; not changed
 * @example sortedFinite(Float64Array.of(3, NaN, 1)) // => Float64Array [1, 3]
 */
export function sortedFinite(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  let end = sorted.length;
  while (end > 0 && !Number.isFinite(sorted[end - 1])) end--;
  let start = 0;
  while (start < end && sorted[start] === -Infinity) start++;
  return sorted.subarray(start, end);
}

/** `sortedFinite` of a prepared column, sorted once. Not to be changed. */
export const sortedOnce: (values: Float64Array) => Float64Array = rememberByColumn(sortedFinite);
