import type { ICellData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber, CellValueType } from "@univerjs/core";
import type { BookContent, CellContent, CellFormat, CellRange, SheetContent, SpillSize } from "./bookContent";
import type { CellValue } from "./cellInput";
import { defaultRowHeightPx } from "./rowHeight";
import { toUniverStyle } from "./univerStyle";

export interface KeptSpill {
  readonly row: number;
  readonly column: number;
  readonly spill: SpillSize;
}

/** The formulas of a sheet whose kept results fill several cells. */
export function keptSpills(sheet: SheetContent): readonly KeptSpill[] {
  const kept: KeptSpill[] = [];
  for (const rowText in sheet.cells) {
    const cells = sheet.cells[Number(rowText)];
    for (const columnText in cells) {
      const spill = cells[Number(columnText)]?.spill;
      if (spill) kept.push({ row: Number(rowText), column: Number(columnText), spill });
    }
  }
  return kept;
}

/** Excel's own width on screen; Univer's is larger. */
export const defaultColumnWidthPx = 64;

/** Univer's kind of a value. */
export function univerType(value: CellValue): CellValueType | null {
  if (value === null) return null;
  if (typeof value === "number") return CellValueType.NUMBER;
  return typeof value === "boolean" ? CellValueType.BOOLEAN : CellValueType.STRING;
}

/** A value as Univer keeps it: booleans are 1 and 0. */
export function univerValue(value: CellValue): string | number | null {
  return typeof value === "boolean" ? Number(value) : value;
}

export function univerRange(range: CellRange) {
  return {
    startRow: range.row,
    startColumn: range.column,
    endRow: range.row + range.rowCount - 1,
    endColumn: range.column + range.columnCount - 1,
  };
}

/** Gives equal formats one style id, so that 100,000 cells share a handful of styles. */
class StyleSheet {
  readonly styles: Record<string, IStyleData> = {};
  readonly #ids = new Map<CellFormat, string>();
  readonly #idsByText = new Map<string, string>();

  idOf(format: CellFormat): string {
    const known = this.#ids.get(format);
    if (known !== undefined) return known;
    const text = JSON.stringify(format);
    const id = this.#idsByText.get(text) ?? `style${this.#idsByText.size + 1}`;
    this.#ids.set(format, id);
    this.#idsByText.set(text, id);
    this.styles[id] ??= toUniverStyle(format);
    return id;
  }
}

function cellData(cell: CellContent, styles: StyleSheet): ICellData {
  const data: ICellData = {};
  const type = univerType(cell.value);
  if (type !== null) {
    data.v = univerValue(cell.value);
    data.t = type;
  }
  if (cell.formula !== undefined) data.f = cell.formula;
  if (cell.format) data.s = styles.idOf(cell.format);
  return data;
}

/** Cells that a formula's kept result fills: Univer must not take them for constants that stand in its way. */
function spilledCells(sheet: SheetContent): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { row, column, spill } of keptSpills(sheet)) {
    for (let r = row; r < row + spill.rowCount; r += 1) {
      for (let c = column; c < column + spill.columnCount; c += 1) keys.add(`${r} ${c}`);
    }
  }
  return keys;
}

interface Extent {
  rowCount: number;
  columnCount: number;
}

function cellMatrix(
  sheet: SheetContent,
  styles: StyleSheet,
  extent: Extent,
): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  const spilled = spilledCells(sheet);
  for (const [row, cells] of Object.entries(sheet.cells)) {
    const line: Record<number, ICellData> = (matrix[Number(row)] = {});
    extent.rowCount = Math.max(extent.rowCount, Number(row) + 1);
    for (const [column, cell] of Object.entries(cells)) {
      const isSpilled = spilled.size > 0 && cell.formula === undefined && spilled.has(`${row} ${column}`);
      line[Number(column)] = cellData(isSpilled ? { ...cell, value: null } : cell, styles);
      extent.columnCount = Math.max(extent.columnCount, Number(column) + 1);
    }
  }
  return matrix;
}

function rowData(sheet: SheetContent): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, ah] of Object.entries(sheet.fittedRowHeightsPx)) rows[Number(row)] = { ah };
  for (const [row, h] of Object.entries(sheet.rowHeightsPx)) rows[Number(row)] = { h, ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function sheetData(sheet: SheetContent, styles: StyleSheet): Partial<IWorksheetData> {
  const extent: Extent = { rowCount: 0, columnCount: 0 };
  const cells = cellMatrix(sheet, styles, extent);
  const widths = Object.entries(sheet.columnWidthsPx).map(([column, w]) => [column, { w }] as const);
  return {
    id: sheet.id,
    name: sheet.name,
    cellData: cells,
    rowCount: Math.max(1000, extent.rowCount + 100),
    columnCount: Math.max(40, extent.columnCount + 20),
    defaultColumnWidth: defaultColumnWidthPx,
    defaultRowHeight: defaultRowHeightPx,
    columnData: Object.fromEntries(widths),
    rowData: rowData(sheet),
    mergeData: sheet.merges.map(univerRange),
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows || -1,
      startColumn: sheet.frozenColumns || -1,
    },
  };
}

export function univerSheet(sheet: SheetContent): Partial<IWorksheetData> {
  return sheetData(sheet, new StyleSheet());
}

/** The book as Univer opens it; what Univer has no place for (tables, charts, XML parts …) stays with the Book. */
export function univerWorkbook(id: string, content: BookContent): Partial<IWorkbookData> {
  const styles = new StyleSheet();
  const sheets = content.sheets.map((sheet) => [sheet.id, sheetData(sheet, styles)] as const);
  return {
    id,
    name: "Book",
    styles: styles.styles,
    sheetOrder: content.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets),
  };
}
