import type { CellRange } from "./bookContent";

/** Whole rows or columns that were inserted (count > 0) or removed (count < 0) before `at`, respectively from `at` on. */
export interface LineChange {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

interface Span {
  readonly start: number;
  readonly length: number;
}

function shiftedSpan({ start, length }: Span, { at, count }: LineChange): Span | null {
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return at < start + length ? { start, length: length + count } : { start, length };
  }
  const end = start + length;
  const removedEnd = at - count;
  const removedInside = Math.max(0, Math.min(end, removedEnd) - Math.max(start, at));
  const removedBefore = Math.max(0, Math.min(start, removedEnd) - at);
  return removedInside === length ? null : { start: start - removedBefore, length: length - removedInside };
}

/** Where a range is after lines were inserted or removed; null where all of it went. */
export function shiftedRange(range: CellRange, change: LineChange): CellRange | null {
  if (change.axis === "rows") {
    const span = shiftedSpan({ start: range.row, length: range.rowCount }, change);
    return span && { ...range, row: span.start, rowCount: span.length };
  }
  const span = shiftedSpan({ start: range.column, length: range.columnCount }, change);
  return span && { ...range, column: span.start, columnCount: span.length };
}
