import type { ICellData, IRange, IStyleData, Nullable, Workbook, Worksheet } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { CellFormat, CellRange } from "./bookContent";
import type { CellPatch } from "./cellPatch";
import type { CellValue } from "./cellInput";
import { lastColumn, lastRow, rangeBetween } from "./cellRange";
import { fromUniverStyle } from "./univerStyle";
import type { CellOwner } from "./pendingWrites";
import { PendingWrites } from "./pendingWrites";
import { valueOf } from "./univerCell";
import { formulaDataOf } from "./univerServices";

export type CellVisitor = (row: number, column: number, cell: ICellData) => void;
type Matrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

const generalFormat = "General";

/** The cells of one sheet, read straight from Univer's matrix (its getValues() needs 40 times as long). */
export class SheetCells {
  readonly #api: FUniver;
  readonly #workbook: Workbook;
  readonly #sheet: Worksheet;
  readonly #writes: PendingWrites;

  constructor(api: FUniver, workbook: Workbook, place: { readonly sheet: Worksheet; readonly owner: CellOwner }) {
    this.#api = api;
    this.#workbook = workbook;
    this.#sheet = place.sheet;
    this.#writes = new PendingWrites(api, workbook, place);
  }

  /** Rows as columns of cells; blanks are null. */
  values(range: CellRange): CellValue[][] {
    return this.#map(range, null, (row, column) => this.value(row, column));
  }

  value(row: number, column: number): CellValue {
    const spilled = this.#spilled()?.[row]?.[column];
    return valueOf(spilled ?? this.#cell(row, column));
  }

  /** With "=", or null; a spilled cell has none of its own. */
  formula(row: number, column: number): string | null {
    const cell = this.#cell(row, column);
    if (!cell) return null;
    if (cell.f) return cell.f;
    if (!cell.si) return null;
    const { unitId, sheetId } = this.#ids();
    return formulaDataOf(this.#api).getFormulaStringByCell(row, column, sheetId, unitId) ?? null;
  }

  /** A grid of what `read` gives for each cell; rows that hold nothing are filled with `blank` unread. */
  #map<Item>(range: CellRange, blank: Item, read: (row: number, column: number) => Item): Item[][] {
    const rows: Item[][] = [];
    const matrix = this.#matrix();
    const spilled = this.#spilled();
    for (let row = range.row; row <= lastRow(range); row += 1) {
      const line: Item[] = new Array<Item>(range.columnCount).fill(blank);
      rows.push(line);
      if (!matrix[row] && !spilled?.[row]) continue;
      for (let index = 0; index < range.columnCount; index += 1) line[index] = read(row, range.column + index);
    }
    return rows;
  }

  style(row: number, column: number): IStyleData {
    return this.#workbook.getStyles().getStyleByCell(this.#cell(row, column)) ?? {};
  }

  format(row: number, column: number): CellFormat {
    return fromUniverStyle(this.style(row, column));
  }

  numberFormat(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? generalFormat;
  }

  /** In points; 0 where no cell of the row sets a size. */
  largestFontSize(row: number): number {
    const styles = this.#workbook.getStyles();
    let largest = 0;
    for (const cell of Object.values(this.#matrix()[row] ?? {})) {
      largest = Math.max(largest, styles.getStyleByCell(cell)?.fs ?? 0);
    }
    return largest;
  }

  /** Every cell that exists inside the range, row by row; spilled cells are not stored and not visited. */
  visit(range: CellRange, visitor: CellVisitor): void {
    const matrix = this.#matrix();
    for (const rowText in matrix) {
      const row = Number(rowText);
      if (row < range.row || row > lastRow(range)) continue;
      const cells = matrix[row];
      for (const columnText in cells) {
        const column = Number(columnText);
        const cell = cells[column];
        if (cell && column >= range.column && column <= lastColumn(range)) visitor(row, column, cell);
      }
    }
  }

  /** The smallest range that holds everything; with `valuesOnly`, formatted empty cells do not count. */
  usedRange(inside: CellRange, valuesOnly: boolean): CellRange | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const include = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.visit(inside, (row, column, cell) => {
      const filled = valueOf(cell) !== null || cell.f || cell.si;
      if (filled || (!valuesOnly && cell.s)) include(row, column);
    });
    this.visitSpilled(inside, include);
    return bottom < 0 ? null : rangeBetween(top, left, bottom, right);
  }

  isBlank(row: number, column: number): boolean {
    const cell = this.#cell(row, column);
    return !cell?.f && !cell?.si && this.value(row, column) === null;
  }

  /** The spilled range that the cell lies in, its formula's cell first. */
  spillAround(row: number, column: number): CellRange | null {
    const { unitId, sheetId } = this.#ids();
    const ranges: Readonly<Record<number, Record<number, IRange | null> | null>> =
      formulaDataOf(this.#api).getArrayFormulaRange()?.[unitId]?.[sheetId] ?? {};
    for (const cells of Object.values(ranges)) {
      for (const range of Object.values(cells ?? {})) {
        if (!range || row < range.startRow || row > range.endRow || column < range.startColumn) continue;
        if (column <= range.endColumn)
          return rangeBetween(range.startRow, range.startColumn, range.endRow, range.endColumn);
      }
    }
    return null;
  }

  /** Writes cells; within a request of an add-in together with what else it writes. */
  write(patch: CellPatch): void {
    this.#writes.write(patch);
  }

  /** Brings what was written to Univer. */
  flush(): void {
    this.#writes.flush();
  }

  isRowHidden(row: number): boolean {
    return this.#sheet.getRowManager().getRow(row)?.hd === BooleanNumber.TRUE || !this.#sheet.getRowVisible(row);
  }

  visitSpilled(inside: CellRange, include: (row: number, column: number) => void): void {
    for (const [row, cells] of Object.entries(this.#spilled() ?? {})) {
      if (Number(row) < inside.row || Number(row) > lastRow(inside)) continue;
      for (const column of Object.keys(cells ?? {})) {
        if (Number(column) >= inside.column && Number(column) <= lastColumn(inside))
          include(Number(row), Number(column));
      }
    }
  }

  #ids(): { unitId: string; sheetId: string } {
    return { unitId: this.#workbook.getUnitId(), sheetId: this.#sheet.getSheetId() };
  }

  #matrix(): Matrix {
    this.flush();
    return this.#sheet.getCellMatrix().getMatrix();
  }

  #cell(row: number, column: number): Nullable<ICellData> {
    if (this.#writes.touch(row, column)) this.flush();
    return this.#sheet.getCellMatrix().getMatrix()[row]?.[column];
  }

  #spilled(): Matrix | undefined {
    const { unitId, sheetId } = this.#ids();
    return formulaDataOf(this.#api).getArrayFormulaCellData()?.[unitId]?.[sheetId] as Matrix | undefined;
  }
}
