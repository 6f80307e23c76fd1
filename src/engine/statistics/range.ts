/** The smallest and the largest value of a column. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * The range of the values that are there, or null where there are none.
 *
 * @example range(Float64Array.of(3, NaN, 1)) // => { min: 1, max: 3 }
 */
export function range(values: Float64Array): Range | null {
  let min = Infinity;
  let max = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min <= max ? { min, max } : null;
}
