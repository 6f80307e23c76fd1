import { cellsOf, covers, type MapCell } from "./cells";
import type { SegmentMap } from "./segmentMap";

/** What a map does with every combination of scores. */
export interface MapAudit {
  readonly cellCount: number;
  /** Combinations that no rule covers. */
  readonly gaps: readonly MapCell[];
  /** Combinations that several rules cover, with their segments in the order of the rules. */
  readonly overlaps: readonly { readonly cell: MapCell; readonly segments: readonly string[] }[];
  /** Combinations that exactly one rule covers. */
  readonly singleCount: number;
  /** Segments that never win because earlier rules take all their combinations. */
  readonly shadowed: readonly string[];
  /** Combinations that each segment wins, in the order of the rules. */
  readonly wins: ReadonlyMap<string, number>;
}

/**
 * Checks a segment map against every combination of scores: gaps, overlaps, shadowed rules.
 *
 * @example auditMap(mapX).gaps.length // => 0
 */
export function auditMap(map: SegmentMap): MapAudit {
  const cells = cellsOf(map).map((cell) => ({
    cell,
    segments: map.rules.filter((rule) => covers(rule, cell)).map((rule) => rule.segment),
  }));
  const wins = new Map(map.rules.map((rule) => [rule.segment, 0]));
  for (const { segments } of cells) {
    const [winner] = segments;
    if (winner !== undefined) wins.set(winner, (wins.get(winner) ?? 0) + 1);
  }
  return {
    cellCount: cells.length,
    gaps: cells.filter(({ segments }) => segments.length === 0).map(({ cell }) => cell),
    overlaps: cells.filter(({ segments }) => segments.length > 1),
    singleCount: cells.filter(({ segments }) => segments.length === 1).length,
    shadowed: [...wins].filter(([, count]) => count === 0).map(([segment]) => segment),
    wins,
  };
}
