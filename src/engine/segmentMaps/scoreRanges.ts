import type { ScoreRange } from "./segmentMap";

/**
 * Ranges of scores, one an axis, from the way that tables print them; a single score is a range of one.
 *
 * @throws RangeError  a range that is not "low-high" in whole numbers
 * @example scoreRanges("4-5 1") // => [[4, 5], [1, 1]]
 */
export function scoreRanges(printed: string): readonly ScoreRange[] {
  return printed.split(" ").map((range) => {
    const [, low, high = low] = /^(\d+)(?:-(\d+))?$/.exec(range) ?? [];
    if (low === undefined || Number(low) > Number(high)) throw new RangeError(`not a range of scores: "${range}"`);
    return [Number(low), Number(high)];
  });
}
