const mostDecimals = 4;
const roundingNoise = 2 ** -51;

/**
 * How many decimals the data itself has, 0 to 4, or null where it has more.
 *
 * Money has 2, some exports have 3 or 4. Within that many decimals the values can be counted in whole units, and sums of
 * whole units are exact and do not depend on the order of the rows. What differs from a decimal only in its last bits, as
 * 6 × 2.55 = 15.299999999999999 does from 15.3, counts as that decimal: Excel shows 15 digits.
 *
 * @param values  NaN is passed over
 * @example decimals(Float64Array.of(1.5, 2.25)) // => 2
 */
export function decimals(values: Float64Array): number | null {
  let places = 0;
  for (const value of values) {
    while (!Number.isNaN(value) && !hasDecimals(value, places)) if (++places > mostDecimals) return null;
  }
  return places;
}

function hasDecimals(value: number, places: number): boolean {
  const scale = 10 ** places;
  return Math.abs(Math.round(value * scale) / scale - value) <= Math.abs(value) * roundingNoise;
}
