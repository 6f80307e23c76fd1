import { significant } from "./significant";

/**
 * What a compensated sum comes to: the running sum and what rounding lost on the way, to 12 significant digits. A sum
 * beyond the largest number that there is stays at that number: it must not become "not a number" further on.
 *
 * @example compensated(0.30000000000000004, -2.7e-17) // => 0.3
 */
export function compensated(sum: number, lost: number): number {
  return Number.isFinite(sum) ? significant(sum + lost) : Math.sign(sum) * Number.MAX_VALUE;
}
