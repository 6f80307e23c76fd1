import { compensated } from "./compensated";
import { decimals } from "./decimals";

const { abs, round } = Math;

/** Adds values one by one; the order does not change what they add up to. */
export interface RunningSum {
  add(value: number): void;
  total(): number;
}

/**
 * A sum to be built from (some of) the given values.
 *
 * Exact in the data's own decimals where there are at most 4 and all together stay below 2^53 units; otherwise compensated
 * (Neumaier) and rounded to 12 significant digits.
 *
 * @param values  every value that may be added; NaN among them is passed over
 * @see Neumaier (1974), ZAMM 54, 39-51
 */
export function runningSum(values: Float64Array): RunningSum {
  const places = decimals(values);
  const scale = 10 ** (places ?? 0);
  return places !== null && fitsInUnits(values, scale) ? unitSum(scale) : compensatedSum();
}

/**
 * The sum of the values that are there.
 *
 * @param values  NaN is passed over
 * @example sum(Float64Array.of(0.1, 0.2, 0.3)) // => 0.6
 */
export function sum(values: Float64Array): number {
  const running = runningSum(values);
  for (const value of values) if (value === value) running.add(value);
  return running.total();
}

function fitsInUnits(values: Float64Array, scale: number): boolean {
  let size = 0;
  for (const value of values) if (value === value) size += abs(value * scale);
  return size <= Number.MAX_SAFE_INTEGER;
}

function unitSum(scale: number): RunningSum {
  let units = 0;
  return {
    add: (value) => {
      units += round(value * scale);
    },
    total: () => units / scale,
  };
}

function compensatedSum(): RunningSum {
  let total = 0;
  let lost = 0;
  return {
    add: (value) => {
      const next = total + value;
      lost += abs(total) >= abs(value) ? total - next + value : value - next + total;
      total = next;
    },
    total: () => compensated(total, lost),
  };
}
