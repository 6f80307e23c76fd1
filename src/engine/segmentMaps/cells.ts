import type { SegmentMap, SegmentRule } from "./segmentMap";

/** One combination of scores, one number an axis. */
export type MapCell = readonly number[];

/** Every combination of scores of a map; the last axis runs fastest. */
export function cellsOf({ axes, scores: [low, high] }: SegmentMap): readonly MapCell[] {
  const scores = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  return axes.reduce<readonly MapCell[]>(
    (cells) => cells.flatMap((cell) => scores.map((score) => [...cell, score])),
    [[]],
  );
}

/** Whether a rule covers a combination. */
export function covers(rule: SegmentRule, cell: MapCell): boolean {
  if ("codes" in rule) return rule.codes.includes(cell.join(""));
  return rule.box.every(([low, high], axis) => cell[axis]! >= low && cell[axis]! <= high);
}
