/** Places values on a line from 0 to 1, and back. */
export interface AxisScale {
  readonly min: number;
  readonly max: number;
  place(value: number): number;
  value(place: number): number;
}

/** Values whose largest is this many times the median are placed by their logarithm: a few giants would hide the rest. */
const skewed = 12;

/** A scale over the finite values of a column: even, or logarithmic where values are non-negative and skewed. */
export function axisScale(values: Float64Array): AxisScale {
  const sorted = values.filter(Number.isFinite).sort();
  const min = sorted[0] ?? 0;
  const max = sorted[sorted.length - 1] ?? 1;
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const logarithmic = min >= 0 && max > skewed * Math.max(median, 1);
  const [bend, straighten] = logarithmic ? [Math.log1p, Math.expm1] : [(v: number) => v, (v: number) => v];
  const from = bend(min);
  const width = bend(max) - from || 1;
  return {
    min,
    max,
    place: (value) => Math.min(1, Math.max(0, (bend(value) - from) / width)),
    value: (place) => straighten(from + Math.min(1, Math.max(0, place)) * width),
  };
}
