import { range } from "./range";

/**
 * Each value's place between the lowest (0) and the highest (1), in proportion. Missing stays NaN; a constant column gives 0.5.
 *
 * @param values  any order; not changed
 * @example minMax(Float64Array.of(10, 30, 15)) // => Float64Array [0, 1, 0.25]
 */
export function minMax(values: Float64Array): Float64Array {
  const bounds = range(values);
  const placed = new Float64Array(values.length);
  if (bounds === null) return placed.fill(NaN);
  const { min, max } = bounds;
  const width = max - min;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    placed[i] = width === 0 && value === min ? 0.5 : (value - min) / width;
  }
  return placed;
}
