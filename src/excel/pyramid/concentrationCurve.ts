/** How value gathers on few customers. */
export interface Concentration {
  /** Cumulative share of value at 0 %, 1 % … 100 % of customers, best first; 0…1. */
  readonly shareOfValue: readonly number[];
  /** The smallest share of customers that together reach the level, 0…1. */
  readonly shareOfCustomersAtLevel: number;
}

/** The level of Pareto's rule. */
export const concentrationLevel = 0.8;
export const curveSteps = 100;

/**
 * The concentration curve of some values. Missing values (NaN) do not count. Between two customers the curve is
 * straight. Null where the values do not add up to more than zero.
 *
 * @example concentrationOf([80, 10, 5, 5])?.shareOfCustomersAtLevel // => 0.25
 */
export function concentrationOf(values: Iterable<number>): Concentration | null {
  const sorted = Float64Array.from([...values].filter((value) => Number.isFinite(value))).sort().reverse();
  const running = new Float64Array(sorted.length + 1);
  sorted.forEach((value, index) => (running[index + 1] = (running[index] ?? 0) + value));
  const total = running.at(-1) ?? 0;
  if (total <= 0) return null;
  const shareAt = (place: number): number => {
    const below = Math.floor(place);
    const [low = 0, high = low] = [running[below], running[below + 1]];
    return (low + (high - low) * (place - below)) / total;
  };
  const reached = running.findIndex((sum) => sum >= concentrationLevel * total - 1e-9 * total);
  return {
    shareOfValue: Array.from({ length: curveSteps + 1 }, (_, step) => shareAt((step * sorted.length) / curveSteps)),
    shareOfCustomersAtLevel: reached / sorted.length,
  };
}
