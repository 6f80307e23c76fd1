import type { CellRange } from "./bookContent";

/** The size of every Excel sheet. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export interface A1Reference {
  /** null where the text names no sheet. */
  readonly sheetName: string | null;
  readonly range: CellRange;
}

/**
 * The letters of a 0-based column.
 * @example columnLetters(27) // => "AB"
 */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/**
 * The 0-based column of its letters, in either case.
 * @example columnIndex("AB") // => 27
 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const corner = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?([1-9][0-9]{0,6}))?$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = corner.exec(text);
  if (!match || (!match[1] && !match[2])) return null;
  const column = match[1] ? columnIndex(match[1]) : null;
  const row = match[2] ? Number(match[2]) - 1 : null;
  const inside = (row ?? 0) < maxRows && (column ?? 0) < maxColumns;
  return inside ? { row, column } : null;
}

function span(first: number | null, last: number | null, size: number): readonly [number, number] | null {
  if (first === null && last === null) return [0, size];
  if (first === null || last === null) return null;
  return [Math.min(first, last), Math.abs(last - first) + 1];
}

function parseCells(text: string): CellRange | null {
  const [firstText, lastText, ...more] = text.split(":");
  const first = parseCorner(firstText ?? "");
  const last = lastText === undefined ? first : parseCorner(lastText);
  if (!first || !last || more.length > 0) return null;
  if (lastText === undefined && (first.row === null || first.column === null)) return null;
  const rows = span(first.row, last.row, maxRows);
  const columns = span(first.column, last.column, maxColumns);
  return rows && columns && { row: rows[0], rowCount: rows[1], column: columns[0], columnCount: columns[1] };
}

/**
 * Reads an A1 reference: one cell, a block, whole columns or rows, with or without sheet; null where it is none.
 * @example parseA1("'Top customers'!$B$2:C3") // => { sheetName: "Top customers", range: { row: 1, column: 1, rowCount: 2, columnCount: 2 } }
 */
export function parseA1(text: string): A1Reference | null {
  const match = /^(?:('(?:[^']|'')+'|[^'!]+)!)?([^!]+)$/.exec(text.trim());
  const range = match && parseCells(match[2] ?? "");
  if (!match || !range) return null;
  const sheet = match[1];
  if (sheet === undefined) return { sheetName: null, range };
  return { sheetName: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, range };
}

/**
 * A sheet name as it stands in a reference.
 * @example quoteSheet("Top customers") // => "'Top customers'"
 */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name) && !/^r[0-9]*c[0-9]*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * The A1 text of a range, as Excel writes addresses: whole columns and rows without the other half.
 * @example formatA1({ row: 0, column: 0, rowCount: 3, columnCount: 2 }, "Data") // => "Data!A1:B3"
 */
export function formatA1(range: CellRange, sheetName?: string): string {
  const prefix = sheetName === undefined ? "" : `${quoteSheet(sheetName)}!`;
  const { row, column, rowCount, columnCount } = range;
  const allRows = rowCount === maxRows;
  const allColumns = columnCount === maxColumns;
  const cell = (r: number, c: number): string =>
    (allRows ? "" : columnLetters(c)) + (allRows ? columnLetters(c) : String(r + 1));
  if (allColumns) return `${prefix}${row + 1}:${row + rowCount}`;
  const first = cell(row, column);
  const last = cell(row + rowCount - 1, column + columnCount - 1);
  return prefix + (first === last && !allRows ? first : `${first}:${last}`);
}
