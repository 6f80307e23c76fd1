import { decimals } from "../statistics/decimals";
import { presentValues } from "../statistics/presentValues";
import { sum } from "../statistics/sum";
import { gini } from "./gini";

/** A point of the curve: the best `customers` customers, which are this share of all, bring this share of the value. */
export interface ConcentrationPoint {
  readonly customers: number;
  readonly shareOfCustomers: number;
  readonly shareOfValue: number;
}

/** How far the value of a book of customers rests on few of them. */
export interface Concentration {
  /** From (0, 0) to (all, 1), customers by falling value; at most 200 points, the 80 % point among them. */
  readonly points: readonly ConcentrationPoint[];
  /** The fewest customers that bring 80 % of the value; null where the values add up to nothing or less. */
  readonly eightyPercent: ConcentrationPoint | null;
  /** Gini coefficient, 0 = all equal; null with negative values or no value at all. */
  readonly gini: number | null;
  readonly total: number;
  readonly customerCount: number;
  /** Customers with a negative value, and what they take away: the curve rises above 1 before it falls back. */
  readonly negative: { readonly customers: number; readonly value: number };
  /** Customers whose value is missing; they take no part. */
  readonly missing: number;
}

const mostPoints = 200;
const target = 0.8;

/**
 * The concentration curve (Lorenz curve from the top, Pareto curve). Shares are cumulative over customers sorted by
 * falling value; customers of equal value are counted one by one, so the 80 % point may fall within a tie.
 *
 * @example
 * concentration(Float64Array.of(80, 5, 5, 5, 5)).eightyPercent.shareOfCustomers // => 0.2
 */
export function concentration(values: Float64Array): Concentration {
  const present = presentValues(values);
  const falling = present.sort().reverse();
  const negatives = falling.filter((value) => value < 0);
  const total = sum(falling);
  const cumulative = cumulate(falling);
  const at = (customers: number): ConcentrationPoint => ({
    customers,
    shareOfCustomers: customers / falling.length,
    shareOfValue: customers === falling.length ? 1 : (cumulative[customers - 1] ?? 0) / total,
  });
  const reached = total > 0 ? reachedAt(cumulative, total * target) : 0;
  const points = total > 0 ? drawnAt(falling.length, [reached, falling.length - negatives.length]).map(at) : [];
  return {
    points,
    eightyPercent: total > 0 ? at(reached) : null,
    gini: gini(falling),
    total,
    customerCount: falling.length,
    negative: { customers: negatives.length, value: sum(negatives) },
    missing: values.length - present.length,
  };
}

/** Running sums in a form that whole cents and whole units keep exact. */
function cumulate(falling: Float64Array): Float64Array {
  const places = decimals(falling);
  const scale = places === null ? 1 : 10 ** places;
  let running = 0;
  return falling.map((value) => {
    running += places === null ? value : Math.round(value * scale);
    return running / scale;
  });
}

/** Number of customers at which the running sum first reaches a goal; rounding noise of the goal does not count. */
function reachedAt(cumulative: Float64Array, goal: number): number {
  const noise = goal * 1e-12;
  return cumulative.findIndex((value) => value >= goal - noise) + 1;
}

/** Evenly spaced numbers of customers from 0 to all, and the ones that must be there; ascending, each once. */
function drawnAt(count: number, needed: readonly number[]): readonly number[] {
  const steps = Math.min(count, mostPoints - 1 - needed.length);
  const even = Array.from({ length: steps + 1 }, (_, step) => Math.round((step * count) / steps));
  return [...new Set([...even, ...needed])].sort((a, b) => a - b);
}
