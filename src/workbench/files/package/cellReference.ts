import type { CellRange } from "../../model/bookContent";

/** columnLetters(27) // => "AB" */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** columnNumber("AB") // => 27 */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** writeCell(0, 1) // => "B1" */
export function writeCell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** writeRange({ row: 0, column: 0, rowCount: 3, columnCount: 2 }) // => "A1:B3" */
export function writeRange(range: CellRange): string {
  const start = writeCell(range.row, range.column);
  const end = writeCell(range.row + range.rowCount - 1, range.column + range.columnCount - 1);
  return start === end ? start : `${start}:${end}`;
}

const RANGE = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** "A1", "$A$1:$B$3"; null where the text is neither. */
export function readRange(text: string): CellRange | null {
  const match = RANGE.exec(text);
  if (match === null) return null;
  const [, startColumn = "", startRow = "", endColumn = startColumn, endRow = startRow] = match;
  const row = Number(startRow) - 1;
  const column = columnNumber(startColumn);
  return { row, column, rowCount: Number(endRow) - row, columnCount: columnNumber(endColumn) - column + 1 };
}

export interface SheetRange {
  readonly sheetName: string;
  readonly range: CellRange;
}

/** "'Customer pyramid'!$B$4:$B$7" in its parts; null where it is no single area with a sheet. */
export function readSheetRange(reference: string): SheetRange | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference.trim());
  if (match === null) return null;
  const range = readRange(match[3] ?? "");
  return range && { sheetName: (match[1]?.replaceAll("''", "'") ?? match[2]) as string, range };
}

/** A sheet's name as formulas write it: quoted where it is not a plain word. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && readRange(name) === null && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
