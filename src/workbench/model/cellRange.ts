import type { CellRange } from "./bookContent";
import { maxColumns, maxRows } from "./a1";

export const wholeSheet: CellRange = { row: 0, column: 0, rowCount: maxRows, columnCount: maxColumns };

export function lastRow(range: CellRange): number {
  return range.row + range.rowCount - 1;
}

export function lastColumn(range: CellRange): number {
  return range.column + range.columnCount - 1;
}

export function cellCount(range: CellRange): number {
  return range.rowCount * range.columnCount;
}

/** The range between two corners, both included. */
export function rangeBetween(top: number, left: number, bottom: number, right: number): CellRange {
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The cells that both ranges have, or null. */
export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return bottom < top || right < left ? null : rangeBetween(top, left, bottom, right);
}

/** The smallest range that holds both. */
export function boundingRange(a: CellRange, b: CellRange): CellRange {
  const top = Math.min(a.row, b.row);
  const left = Math.min(a.column, b.column);
  return rangeBetween(top, left, Math.max(lastRow(a), lastRow(b)), Math.max(lastColumn(a), lastColumn(b)));
}

export function contains(outer: CellRange, inner: CellRange): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && sameRange(shared, inner);
}

export function sameRange(a: CellRange, b: CellRange): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

/** Whole columns or whole rows: Excel reads these as null and refuses to write them. */
export function isUnbounded(range: CellRange): boolean {
  return range.rowCount === maxRows || range.columnCount === maxColumns;
}

export function isInsideSheet(range: CellRange): boolean {
  const positive = range.row >= 0 && range.column >= 0 && range.rowCount > 0 && range.columnCount > 0;
  return positive && lastRow(range) < maxRows && lastColumn(range) < maxColumns;
}
