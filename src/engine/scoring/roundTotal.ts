/**
 * Takes the noise of binary fractions off a total of 0 to 100: two customers whose totals are equal on paper are equal here,
 * whichever criteria brought them there. Ten decimals.
 *
 * @example roundTotal(30.000000000000004) // => 30
 */
export const roundTotal = (total: number): number => Math.round(total * 1e10) / 1e10;

/** `roundTotal` of every one, in place. */
export function roundTotals(totals: Float64Array): void {
  for (let i = 0; i < totals.length; i++) totals[i] = roundTotal(totals[i]!);
}
