import type { Direction } from "../measure";
import { range } from "../statistics/range";
import { sum } from "../statistics/sum";
import { roundTotal } from "./roundTotal";

/** A criterion over the customers to be scored: no gaps, every column of one length. */
export interface IdealColumn {
  readonly values: Float64Array;
  readonly direction: Direction;
  readonly weight: number;
}

/** By customer: 0 to 100, and the distances it comes from. */
export interface Closeness {
  readonly closeness: Float64Array;
  readonly toBest: Float64Array;
  readonly toWorst: Float64Array;
}

/**
 * The arithmetic of TOPSIS.
 *
 * @param columns  one or more
 * @example closenessToBest([{ values: Float64Array.of(3, 4), direction: "more-is-better", weight: 1 }]).closeness // => Float64Array [0, 100]
 */
export function closenessToBest(columns: readonly IdealColumn[]): Closeness {
  const count = columns[0]!.values.length;
  const toBest = new Float64Array(count);
  const toWorst = new Float64Array(count);
  for (const column of columns) addSquares(column, toBest, toWorst);
  const closeness = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    toBest[i] = Math.sqrt(toBest[i]!);
    toWorst[i] = Math.sqrt(toWorst[i]!);
    const both = toBest[i]! + toWorst[i]!;
    closeness[i] = both === 0 ? 50 : roundTotal((100 * toWorst[i]!) / both);
  }
  return { closeness, toBest, toWorst };
}

function addSquares({ values, direction, weight }: IdealColumn, toBest: Float64Array, toWorst: Float64Array): void {
  const bounds = range(values);
  if (bounds === null || bounds.min === bounds.max) return;
  const factor = weight / lengthOf(values);
  const [best, worst] = direction === "less-is-better" ? [bounds.min, bounds.max] : [bounds.max, bounds.min];
  for (let i = 0; i < values.length; i++) {
    toBest[i] = toBest[i]! + (values[i]! * factor - best * factor) ** 2;
    toWorst[i] = toWorst[i]! + (values[i]! * factor - worst * factor) ** 2;
  }
}

/** The Euclidean length; scaled by the largest, so that no square overflows. */
function lengthOf(values: Float64Array): number {
  const { min, max } = range(values)!;
  const largest = Math.max(-min, max);
  return largest * Math.sqrt(sum(values.map((value) => (value / largest) ** 2)));
}
