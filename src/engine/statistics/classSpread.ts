/** Sum of the squared distances to their mean of the values from one place to another, both included. */
export type ClassSpread = (first: number, last: number) => number;

/**
 * Makes the spread of any stretch a matter of four look-ups, by running sums about the middle value.
 *
 * About 16 digits carry the whole column: two classes whose spreads differ by less than 1e-15 of the whole column's are
 * not told apart.
 *
 * @param values  ascending
 * @param weights  how often each value occurs
 * @example classSpread(Float64Array.of(1, 2, 9), Float64Array.of(1, 1, 1))(0, 1) // => 0.5
 */
export function classSpread(values: Float64Array, weights: Float64Array): ClassSpread {
  const middle = values[values.length >>> 1] ?? 0;
  const counts = new Float64Array(values.length + 1);
  const sums = new Float64Array(values.length + 1);
  const squares = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) {
    const distance = values[i]! - middle;
    counts[i + 1] = counts[i]! + weights[i]!;
    sums[i + 1] = sums[i]! + weights[i]! * distance;
    squares[i + 1] = squares[i]! + weights[i]! * distance * distance;
  }
  return (first, last) => {
    if (first === last) return 0;
    const sum = sums[last + 1]! - sums[first]!;
    const spread = squares[last + 1]! - squares[first]! - (sum * sum) / (counts[last + 1]! - counts[first]!);
    return spread > 0 ? spread : 0;
  };
}
