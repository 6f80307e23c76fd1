/**
 * Gini coefficient of values sorted from largest to smallest: 0 where all are equal, near 1 where one has everything.
 * G = 2·Σ i·x_i / (n·Σx) − (n + 1)/n over ascending values, i from 1. Null where a value is negative or all are 0: the
 * coefficient would leave 0…1 or be undefined.
 *
 * @example
 * gini(Float64Array.of(100, 10, 10, 10, 10, 10, 10, 10, 10, 10)) // => 0.4263157894736842
 */
export function gini(falling: Float64Array): number | null {
  const count = falling.length;
  let total = 0;
  let ranked = 0;
  for (let place = 0; place < count; place++) {
    const value = falling[place] as number;
    if (value < 0) return null;
    total += value;
    ranked += (count - place) * value;
  }
  return total > 0 ? Math.max(0, (2 * ranked) / (count * total) - (count + 1) / count) : null;
}
