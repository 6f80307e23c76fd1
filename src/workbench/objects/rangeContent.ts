import type { CellRange } from "../model/bookContent";
import { cellText, errorTexts, isNumberFormat } from "../model/cellInput";
import type { CellValue } from "../model/cellInput";
import type { BookSheet, Entry } from "../model/bookSheet";
import { cellCount, isUnbounded, lastRow } from "../model/cellRange";
import { HostError } from "../model/hostError";
import { booleanArgument } from "./argument";
import type { Host } from "./host";
import type { RangeTarget } from "./rangeTarget";
import { sheetOf } from "./rangeTarget";

const pointsPerPixel = 0.75;
const maxCellsRead = 5_000_000;
const maxCellsWritten = 33_554_000;

/** What every cell gives, as rows; null for whole columns and rows and for more cells than Excel hands out. */
function grid<Item>(
  target: RangeTarget,
  read: (row: number, column: number, sheet: BookSheet) => Item,
): Item[][] | null {
  const { range } = target;
  if (isUnbounded(range) || cellCount(range) > maxCellsRead) return null;
  const sheet = sheetOf(target);
  return Array.from({ length: range.rowCount }, (_, rowIndex) =>
    Array.from({ length: range.columnCount }, (_cell, index) =>
      read(range.row + rowIndex, range.column + index, sheet),
    ),
  );
}

function shown(value: CellValue): string | number | boolean {
  return value ?? "";
}

export function values(target: RangeTarget): unknown {
  const { range } = target;
  if (isUnbounded(range) || cellCount(range) > maxCellsRead) return null;
  return sheetOf(target)
    .cells.values(range)
    .map((line) => line.map(shown));
}

export function formulas(target: RangeTarget): unknown {
  return grid(target, (row, column, { cells }) => cells.formula(row, column) ?? shown(cells.value(row, column)));
}

export function texts(target: RangeTarget): unknown {
  return grid(target, (row, column, { cells }) => cellText(cells.value(row, column), cells.numberFormat(row, column)));
}

export function numberFormats(target: RangeTarget): unknown {
  return grid(target, (row, column, { cells }) => cells.numberFormat(row, column));
}

function typeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return errorTexts.has(value) ? "Error" : "String";
}

export function valueTypes(target: RangeTarget): unknown {
  return grid(target, (row, column, { cells }) => typeOf(cells.value(row, column)));
}

export function hasSpill(target: RangeTarget): boolean | null {
  const spills = grid(target, (row, column, { cells }) => cells.spillAround(row, column) !== null)?.flat() ?? [];
  return same(spills);
}

/** The one value that all have, or null where they differ. */
export function same<Item>(items: readonly Item[]): Item | null {
  const [first] = items;
  return first !== undefined && items.every((item) => item === first) ? first : null;
}

/** null where some rows are hidden and others are not. */
export function rowHidden(target: RangeTarget): boolean | null {
  const { range } = target;
  const sheet = sheetOf(target);
  const hidden = sheet.layout.hiddenRows().filter((row) => row >= range.row && row <= lastRow(range)).length;
  if (hidden === 0) return false;
  return hidden === range.rowCount ? true : null;
}

export function setRowHidden(target: RangeTarget, value: unknown, host: Host): void {
  const sheet = sheetOf(target);
  host.checkSheetWritable(sheet);
  const rows = Array.from({ length: target.range.rowCount }, (_, index) => target.range.row + index);
  sheet.layout.setRowsHidden(rows, booleanArgument(value));
}

function sum(from: number, count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < from + count; index += 1) total += size(index);
  return total * pointsPerPixel;
}

export function leftPoints(target: RangeTarget): number {
  const sheet = sheetOf(target);
  return sum(0, target.range.column, (column) => sheet.layout.columnWidthPx(column));
}

export function topPoints(target: RangeTarget): number {
  const sheet = sheetOf(target);
  return sum(0, target.range.row, (row) => sheet.layout.rowHeightPx(row));
}

export function widthPoints(target: RangeTarget): number {
  const sheet = sheetOf(target);
  return sum(target.range.column, target.range.columnCount, (column) => sheet.layout.columnWidthPx(column));
}

export function heightPoints(target: RangeTarget): number {
  const sheet = sheetOf(target);
  return sum(target.range.row, target.range.rowCount, (row) => sheet.layout.rowHeightPx(row));
}

/** A value for every cell: one for all, or rows that match the range exactly. */
function entriesFor(range: CellRange, given: unknown): readonly (readonly unknown[])[] {
  if (cellCount(range) > maxCellsWritten) throw new HostError("OperationCellsExceedLimit");
  if (!Array.isArray(given)) {
    return Array.from({ length: range.rowCount }, () => new Array<unknown>(range.columnCount).fill(given));
  }
  const fits = given.length === range.rowCount;
  const even = given.every((line) => Array.isArray(line) && line.length === range.columnCount);
  if (!fits || !even) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return given as readonly (readonly unknown[])[];
}

function isEntry(value: unknown): value is Entry {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function writable(target: RangeTarget, host: Host): BookSheet {
  const sheet = sheetOf(target);
  host.checkSheetWritable(sheet);
  if (isUnbounded(target.range)) throw new HostError("InvalidArgument", "The range is unbounded.");
  return sheet;
}

/** Texts become what they would become when typed; null leaves a cell as it is. */
export function setValues(target: RangeTarget, value: unknown, host: Host): void {
  const sheet = writable(target, host);
  const entries = entriesFor(target.range, value);
  if (!entries.every((line) => line.every(isEntry))) throw new HostError("InvalidArgument");
  sheet.enter(target.range, entries as readonly (readonly Entry[])[]);
}

export function setFormulas(target: RangeTarget, value: unknown, host: Host): void {
  setValues(target, value, host);
}

export function setNumberFormats(target: RangeTarget, value: unknown, host: Host): void {
  const sheet = sheetOf(target);
  host.checkSheetWritable(sheet);
  const formats = entriesFor(target.range, value);
  const isFormat = (format: unknown): boolean =>
    format === null || (typeof format === "string" && isNumberFormat(format));
  if (!formats.every((line) => line.every(isFormat))) throw new HostError("InvalidArgument");
  sheet.setNumberFormats(target.range, formats as readonly (readonly (string | null)[])[]);
}
