import { decimals } from "./decimals";
import { significant } from "./significant";

/**
 * The sum of the values that are there. The order of the rows does not change it.
 *
 * Exact in the data's own decimals where there are at most 4 and the sum stays below 2^53 units; otherwise compensated
 * (Neumaier) and rounded to 12 significant digits.
 *
 * @param values  NaN is passed over
 * @example sum(Float64Array.of(0.1, 0.2, 0.3)) // => 0.6
 * @see Neumaier (1974), ZAMM 54, 39-51
 */
export function sum(values: Float64Array): number {
  const places = decimals(values);
  const whole = places === null ? null : sumOfUnits(values, 10 ** places);
  return whole ?? significant(compensatedSum(values));
}

function sumOfUnits(values: Float64Array, scale: number): number | null {
  let units = 0;
  let size = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const unit = Math.round(value * scale);
    units += unit;
    size += Math.abs(unit);
  }
  return size <= Number.MAX_SAFE_INTEGER ? units / scale : null;
}

function compensatedSum(values: Float64Array): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
