/**
 * A number rounded to 12 significant digits: what is left when the noise of binary fractions is taken off.
 *
 * @example significant(0.1 + 0.2) // => 0.3
 */
export function significant(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}
