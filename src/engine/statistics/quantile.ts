/** A position between the lowest (0) and the highest value (1) as a fraction, so that 3/5 is exact. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The value below which a fraction of the sorted values lies.
 *
 * Hyndman and Fan type 7: h = (n − 1)p, linear between neighbours. The default of R and NumPy and Excel's PERCENTILE.INC.
 * The fraction keeps h exact where (n − 1)p is whole, so that a cut that falls on a value is that value.
 *
 * @param sorted  n ≥ 1 finite numbers, ascending
 * @throws RangeError  no values
 * @example quantile(Float64Array.of(10, 20, 30, 40), { numerator: 1, denominator: 2 }) // => 25
 * @see Hyndman & Fan (1996), The American Statistician 50(4), 361-365
 */
export function quantile(sorted: Float64Array, { numerator, denominator }: Fraction): number {
  if (sorted.length === 0) throw new RangeError("quantile of no values");
  const position = ((sorted.length - 1) * numerator) / denominator;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.ceil(position)]!;
  const part = position - below;
  return low === high ? low : (1 - part) * low + part * high;
}

/**
 * The bins − 1 cuts that part sorted values into equal shares, ascending; coinciding cuts are kept.
 *
 * @example quantileCuts(Float64Array.of(1, 2, 3, 4, 5), 2) // => [3]
 */
export function quantileCuts(sorted: Float64Array, bins: number): readonly number[] {
  return Array.from({ length: bins - 1 }, (_, i) => quantile(sorted, { numerator: i + 1, denominator: bins }));
}
