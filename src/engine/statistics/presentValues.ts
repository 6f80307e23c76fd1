/**
 * The values that are there, in their order, in an array of their own.
 *
 * @example presentValues(Float64Array.of(3, NaN, 1)) // => Float64Array [3, 1]
 */
export function presentValues(values: Float64Array): Float64Array {
  const present = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) present[count++] = values[i]!;
  return present.subarray(0, count);
}
