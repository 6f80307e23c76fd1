import type { Book } from "../model/book";
import type { CellRange, ChartSeriesContent, ChartType } from "../model/bookContent";
import { columnLetters, parseA1, quoteSheet } from "../model/a1";
import { cellText } from "../model/cellInput";
import { newSeries } from "../model/chartStore";
import { choiceArgument } from "./argument";
import type { RangeTarget } from "./rangeTarget";
import { sheetOf } from "./rangeTarget";

/** The absolute reference that a chart keeps: "'Customer pyramid'!$B$4:$B$7". */
export function chartReference(target: RangeTarget): string {
  const { row, column, rowCount, columnCount } = target.range;
  const cell = (r: number, c: number): string => `$${columnLetters(c)}$${r + 1}`;
  const first = cell(row, column);
  const last = cell(row + rowCount - 1, column + columnCount - 1);
  return `${quoteSheet(sheetOf(target).name)}!${first === last ? first : `${first}:${last}`}`;
}

/** What the cells of a chart's reference show now; [] where the reference points nowhere. */
export function referencedTexts(book: Book, reference: string | null): readonly string[] {
  const found = reference === null ? null : parseA1(reference);
  const sheet = found && found.sheetName !== null ? book.findSheet(found.sheetName) : null;
  if (!found || !sheet) return [];
  const texts: string[] = [];
  for (let row = 0; row < found.range.rowCount; row += 1) {
    for (let column = 0; column < found.range.columnCount; column += 1) {
      const at = [found.range.row + row, found.range.column + column] as const;
      texts.push(cellText(sheet.cells.value(...at), sheet.cells.numberFormat(...at)));
    }
  }
  return texts;
}

function isText(target: RangeTarget, row: number, column: number): boolean {
  const value = sheetOf(target).cells.value(row, column);
  return value === null || typeof value === "string";
}

interface Layout {
  readonly byColumns: boolean;
  readonly hasNames: boolean;
  readonly hasCategories: boolean;
}

function layoutOf(target: RangeTarget, seriesBy: unknown): Layout {
  const { row, column, rowCount, columnCount } = target.range;
  const by = choiceArgument(seriesBy, ["Auto", "Columns", "Rows"] as const);
  const byColumns = by === "Auto" ? rowCount >= columnCount : by === "Columns";
  const lastRow = row + rowCount - 1;
  const lastColumn = column + columnCount - 1;
  const topIsText = rowCount > 1 && isText(target, row, lastColumn);
  const leftIsText = columnCount > 1 && isText(target, lastRow, column);
  return { byColumns, hasNames: byColumns ? topIsText : leftIsText, hasCategories: byColumns ? leftIsText : topIsText };
}

/** How Excel reads a source range: the first row and column give names and categories where they hold text. */
export function seriesFromRange(
  target: RangeTarget,
  type: ChartType,
  seriesBy: unknown,
): readonly ChartSeriesContent[] {
  const { range } = target;
  const { byColumns, hasNames, hasCategories } = layoutOf(target, seriesBy);
  const skipNames = hasNames ? 1 : 0;
  const skipCategories = hasCategories ? 1 : 0;
  const count = (byColumns ? range.columnCount : range.rowCount) - skipCategories;
  const length = (byColumns ? range.rowCount : range.columnCount) - skipNames;
  const line = (index: number): CellRange =>
    byColumns
      ? { row: range.row + skipNames, column: range.column + index, rowCount: length, columnCount: 1 }
      : { row: range.row + index, column: range.column + skipNames, rowCount: 1, columnCount: length };
  return Array.from({ length: count }, (_, index) => {
    const cells = line(index + skipCategories);
    const nameCell = byColumns ? ([range.row, cells.column] as const) : ([cells.row, range.column] as const);
    const value = hasNames ? sheetOf(target).cells.value(...nameCell) : null;
    return {
      ...newSeries(value === null ? `Series${index + 1}` : String(value), type, index),
      valuesReference: chartReference({ ...target, range: cells }),
      categoriesReference: hasCategories ? chartReference({ ...target, range: line(0) }) : null,
    };
  });
}
