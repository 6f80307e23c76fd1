import { BooleanNumber } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellRange } from "./bookContent";
import { lastColumn, rangeBetween } from "./cellRange";
import { fontRowHeightPx } from "./rowHeight";
import type { SheetCells } from "./sheetCells";

interface LayoutPlace {
  /** Runs a command of Univer on the sheet, after what was written to its cells. */
  readonly command: (id: string, params: object) => void;
  readonly worksheet: () => FWorksheet;
  readonly cells: SheetCells;
}

type Sizes = Readonly<Record<number, number>>;

/** Sizes of rows and columns, hidden rows, frozen panes and merged cells of one sheet, as Excel counts them. */
export class SheetLayout {
  readonly #place: LayoutPlace;

  constructor(place: LayoutPlace) {
    this.#place = place;
  }

  columnWidthPx(column: number): number {
    return this.#core().getColumnWidth(column);
  }

  /** Only the columns that have a width of their own. */
  columnWidthsPx(): Sizes {
    return sizesOf(this.#core().getConfig().columnData, (data) => data.w);
  }

  setColumnWidth(range: CellRange, widthPx: number): void {
    const ranges = [
      { startRow: 0, endRow: this.#core().getRowCount() - 1, startColumn: range.column, endColumn: lastColumn(range) },
    ];
    this.#place.command("sheet.mutation.set-worksheet-col-width", { ranges, colWidth: widthPx });
  }

  rowHeightPx(row: number): number {
    this.#place.cells.flush();
    return this.#core().getRowHeight(row);
  }

  /** Only the rows whose height was set; the others fit what is in them. */
  rowHeightsPx(): Sizes {
    const sheet = this.#core();
    return sizesOf(sheet.getConfig().rowData, (data) => {
      return data.ia === BooleanNumber.FALSE ? (data.h ?? sheet.getConfig().defaultRowHeight) : undefined;
    });
  }

  /** Only the rows that fit what is in them and are not of the default height. */
  fittedRowHeightsPx(): Sizes {
    const { rowData, defaultRowHeight } = this.#core().getConfig();
    return sizesOf(rowData, ({ ia, ah }) => {
      return ia === BooleanNumber.FALSE || ah === defaultRowHeight ? undefined : ah;
    });
  }

  setRowHeight(range: CellRange, heightPx: number): void {
    const ranges = this.#rows(range);
    this.#place.command("sheet.mutation.set-worksheet-row-height", { ranges, rowHeight: heightPx });
    const autoHeightInfo = BooleanNumber.FALSE;
    this.#place.command("sheet.mutation.set-worksheet-row-is-auto-height", { ranges, autoHeightInfo });
  }

  /** Takes the rows' own heights away. */
  autofitRows(range: CellRange): void {
    const rows = Array.from({ length: range.rowCount }, (_, index) => range.row + index);
    const autoHeightInfo = BooleanNumber.TRUE;
    this.#place.command("sheet.mutation.set-worksheet-row-is-auto-height", {
      ranges: this.#rows(range),
      autoHeightInfo,
    });
    this.fitRows(rows);
  }

  /** Makes rows without a height of their own as high as their largest font needs. */
  fitRows(rows: readonly number[]): void {
    const sheet = this.#core();
    const heights = rows.map((row) => ({ row, autoHeight: fontRowHeightPx(this.#place.cells.largestFontSize(row)) }));
    const rowsAutoHeightInfo = heights.filter(({ row, autoHeight }) => autoHeight !== sheet.getRowHeight(row));
    if (rowsAutoHeightInfo.length === 0) return;
    this.#place.command("sheet.mutation.set-worksheet-row-auto-height", { rowsAutoHeightInfo });
  }

  hiddenRows(): readonly number[] {
    const rows = this.#core().getConfig().rowData;
    return Object.keys(rows)
      .map(Number)
      .filter((row) => rows[row]?.hd === BooleanNumber.TRUE);
  }

  setRowsHidden(rows: readonly number[], hidden: boolean): void {
    if (rows.length === 0) return;
    const ranges = rows.flatMap((row) => this.#rows({ row, rowCount: 1 }));
    this.#place.command(`sheet.mutation.set-row-${hidden ? "hidden" : "visible"}`, { ranges });
  }

  freeze(rows: number, columns: number): void {
    const split = { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
    this.#place.command("sheet.mutation.set-frozen", split);
  }

  frozen(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.#core().getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  merges(): readonly CellRange[] {
    const merges = this.#core().getMergeData();
    return merges.map((merge) => rangeBetween(merge.startRow, merge.startColumn, merge.endRow, merge.endColumn));
  }

  merge(range: CellRange): void {
    this.#place.cells.flush();
    if (this.merges().some((merge) => merge.row === range.row && merge.column === range.column)) return;
    this.#place.worksheet().getRange(range.row, range.column, range.rowCount, range.columnCount).merge();
  }

  unmerge(range: CellRange): void {
    this.#place.cells.flush();
    this.#place.worksheet().getRange(range.row, range.column, range.rowCount, range.columnCount).breakApart();
  }

  #rows(range: Pick<CellRange, "row" | "rowCount">) {
    const endRow = range.row + range.rowCount - 1;
    return [{ startRow: range.row, endRow, startColumn: 0, endColumn: this.#core().getColumnCount() - 1 }];
  }

  #core() {
    return this.#place.worksheet().getSheet();
  }
}

function sizesOf<Data>(
  lines: Readonly<Record<number, Data | null | undefined>>,
  read: (data: Data) => number | undefined,
): Sizes {
  const sizes: Record<number, number> = {};
  for (const line in lines) {
    const data = lines[line];
    const size = data ? read(data) : undefined;
    if (size !== undefined) sizes[Number(line)] = size;
  }
  return sizes;
}
