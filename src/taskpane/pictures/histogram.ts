interface HistogramShape {
  readonly bins: number;
  readonly tiers: number;
  /** Where a value stands, 0…1. */
  readonly place: (value: number) => number;
}

/**
 * Customers by bin of score and by tier: one list a bin, one count a tier. Customers without a score or tier are in none.
 *
 * @example histogram(Float64Array.of(1, 9), Int32Array.of(1, 0), { bins: 2, tiers: 2, place: (v) => v / 10 }) // => [[0, 1], [1, 0]]
 */
export function histogram(
  values: Float64Array,
  tierOf: Int32Array,
  shape: HistogramShape,
): readonly (readonly number[])[] {
  const counts = Array.from({ length: shape.bins }, () => new Array<number>(shape.tiers).fill(0));
  values.forEach((value, customer) => {
    const tier = tierOf[customer] ?? -1;
    if (!Number.isFinite(value) || tier < 0) return;
    const bin = Math.min(shape.bins - 1, Math.floor(shape.place(value) * shape.bins));
    const bar = counts[bin];
    if (bar) bar[tier] = (bar[tier] ?? 0) + 1;
  });
  return counts;
}
