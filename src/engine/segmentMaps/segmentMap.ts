import type { LocalText } from "../localText";

/** A score that a map looks at: R, F or M by itself, or the mean of F and M, halves rounded up. */
export type MapAxis = "r" | "f" | "m" | "fm";

/** Lowest and highest score that still belong, both inside. */
export type ScoreRange = readonly [low: number, high: number];

/**
 * Which scores belong to a segment: boxes with a range an axis, or codes listed one by one.
 * "543" is R 5, F 4, M 3 on a map of the axes r, f, m.
 */
export type SegmentRule =
  | { readonly segment: string; readonly codes: readonly string[] }
  | { readonly segment: string; readonly box: readonly ScoreRange[] };

/** Which combination of scores is which segment. Data; `auditMap` finds its gaps, overlaps and shadowed rules. */
export interface SegmentMap {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  /** Id of the scheme whose tiers are its segments. */
  readonly scheme: string;
  readonly axes: readonly MapAxis[];
  /** Lowest and highest score on every axis. */
  readonly scores: ScoreRange;
  /** Read top-down; the first rule that holds decides. Segments are tier codes of the scheme. */
  readonly rules: readonly SegmentRule[];
  /** Segment of a code that no rule covers, where the map's authors have one. */
  readonly otherwise?: string;
  /** What a user must know before relying on it. */
  readonly warning?: LocalText;
  readonly sources: readonly string[];
}
