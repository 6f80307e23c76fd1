/**
 * The indexes of the values that are there, ascending.
 *
 * @example presentIndexes(Float64Array.of(3, NaN, 1)) // => Uint32Array [0, 2]
 */
export function presentIndexes(values: Float64Array): Uint32Array {
  const indexes = new Uint32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) indexes[count++] = i;
  return indexes.subarray(0, count);
}
