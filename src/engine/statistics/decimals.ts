const { abs, round } = Math;
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
  let scale = 1;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    while (value === value && !isWholeIn(value, scale)) {
      if (++places > mostDecimals) return null;
      scale *= 10;
    }
  }
  return places;
}

/** Whether a value is a whole number of units, `scale` to one. */
function isWholeIn(value: number, scale: number): boolean {
  return abs(round(value * scale) / scale - value) <= abs(value) * roundingNoise;
}
