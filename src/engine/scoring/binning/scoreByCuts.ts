import type { Direction } from "../../measure";

/** How cuts become scores. */
export interface CutScoring {
  readonly cuts: readonly number[];
  readonly direction: Direction;
  readonly bins: number;
  /** How many of the cuts a value has passed: what a rule does with a value on a cut. */
  passed(cuts: readonly number[], value: number): number;
}

/** Scores 1 to `bins` by the cuts a value has passed; mirrored where less is better. NaN stays NaN. */
export function scoreByCuts(values: Float64Array, { cuts, direction, bins, passed }: CutScoring): Float64Array {
  const scores = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const count = passed(cuts, value);
    scores[i] = Number.isNaN(value) ? NaN : direction === "more-is-better" ? 1 + count : bins - count;
  }
  return scores;
}
