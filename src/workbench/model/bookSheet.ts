import type { ICellData, IStyleData, Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { CellRange, PageSetup, SheetContent } from "./bookContent";
import { lastColumn, lastRow } from "./cellRange";
import type { CellInput } from "./cellInput";
import { readInput } from "./cellInput";
import { HostError } from "./hostError";
import type { CellPatch } from "./cellPatch";
import { rowsWithOtherFonts } from "./rowHeight";
import type { CellOwner } from "./pendingWrites";
import { SheetCells } from "./sheetCells";
import { cellOf } from "./univerCell";
import { SheetLayout } from "./sheetLayout";
import { univerType } from "./univerWorkbook";

export type Visibility = SheetContent["visibility"];

/** What one cell is given; null leaves it as it is. */
export type Entry = string | number | boolean | null;

/** What Univer has no place for. */
export interface SheetExtras {
  visibility: Visibility;
  protected: boolean;
  page: PageSetup;
  tabColor: string;
  headings: boolean;
}

const plainPage: PageSetup = { orientation: "portrait", fitToWidth: null, fitToHeight: null };

export function newSheetExtras(): SheetExtras {
  return { visibility: "visible", protected: false, page: plainPage, tabColor: "", headings: true };
}

interface SheetPlace {
  readonly sheet: FWorksheet;
  readonly extras: SheetExtras;
  readonly owner: CellOwner;
}

/** One sheet of the book: its cells, and its layout as Excel counts it. */
export class BookSheet {
  readonly id: string;
  readonly cells: SheetCells;
  readonly layout: SheetLayout;
  readonly extras: SheetExtras;
  readonly #api: FUniver;
  readonly #book: FWorkbook;

  constructor(api: FUniver, book: FWorkbook, place: SheetPlace) {
    this.id = place.sheet.getSheetId();
    this.extras = place.extras;
    this.#api = api;
    this.#book = book;
    const workbook: Workbook = book.getWorkbook();
    const owner: CellOwner = {
      ...place.owner,
      flushed: (patch) => {
        this.layout.fitRows(rowsWithOtherFonts(patch));
        place.owner.flushed(patch);
      },
    };
    this.cells = new SheetCells(api, workbook, { sheet: place.sheet.getSheet(), owner });
    this.layout = new SheetLayout({
      cells: this.cells,
      worksheet: () => this.#worksheet(),
      command: (id, params) => this.#command(id, params),
    });
  }

  get name(): string {
    return this.#worksheet().getSheetName();
  }

  get tabColor(): string {
    return this.extras.tabColor;
  }

  get showGridlines(): boolean {
    return !this.#worksheet().hasHiddenGridLines();
  }

  setGridlines(shown: boolean): void {
    this.#worksheet().setHiddenGridlines(!shown);
  }

  setTabColor(color: string): void {
    this.extras.tabColor = color;
    this.#worksheet().setTabColor(color === "" ? "transparent" : color);
  }

  /**
   * Writes what is given as if it had been typed; a null leaves its cell unchanged.
   * @throws HostError InvalidArgument where one entry is no value that a cell can take
   */
  enter(range: CellRange, entries: readonly (readonly Entry[])[]): void {
    const patch: CellPatch = {};
    entries.forEach((line, rowIndex) => {
      const row = range.row + rowIndex;
      const cells: CellPatch[number] = {};
      line.forEach((entry, index) => {
        const column = range.column + index;
        if (entry !== null) cells[column] = cellOf(this.#input(row, column, entry));
      });
      patch[row] = cells;
    });
    this.cells.write(patch);
  }

  /** Header texts as text, without reading "2024" as a number again; cells that already hold them are not touched. */
  writeHeaders(row: number, column: number, names: readonly string[]): void {
    const cells: CellPatch[number] = {};
    names.forEach((name, index) => {
      if (this.cells.value(row, column + index) !== name)
        cells[column + index] = { v: name, t: univerType(name), f: null, si: null };
    });
    if (Object.keys(cells).length > 0) this.cells.write({ [row]: cells });
  }

  /** Merges the given style into every cell of the range; null removes a property. */
  style(range: CellRange, change: IStyleData | Readonly<Record<string, null>>): void {
    this.#fill(range, () => ({ s: change as IStyleData }));
  }

  /** One format a cell; null leaves it as it is. */
  setNumberFormats(range: CellRange, formats: readonly (readonly (string | null)[])[]): void {
    const patch: CellPatch = {};
    formats.forEach((line, rowIndex) => {
      const cells: CellPatch[number] = (patch[range.row + rowIndex] = {});
      line.forEach((pattern, index) => {
        if (pattern !== null) cells[range.column + index] = { s: { n: { pattern } } };
      });
    });
    this.cells.write(patch);
  }

  /** Moves cells with their formats; what they leave behind is blank, what they cover is gone. */
  moveCells(range: CellRange, rows: number, columns: number): void {
    const left: CellPatch = {};
    const arrived: CellPatch = {};
    const moving: (readonly [number, number, ICellData])[] = [];
    this.cells.visit(range, (row, column, cell) => moving.push([row, column, { ...cell }]));
    for (const [row, column] of moving) (left[row] ??= {})[column] = null;
    this.cells.write(left);
    for (const [row, column, cell] of moving) (arrived[row + rows] ??= {})[column + columns] = cell;
    this.cells.write(arrived);
  }

  clear(range: CellRange, what: "contents" | "formats" | "all"): void {
    const patch: CellPatch = {};
    this.cells.visit(range, (row, column) => {
      const cell = what === "formats" ? { s: null } : { v: null, t: null, f: null, si: null, p: null };
      (patch[row] ??= {})[column] = what === "all" ? null : cell;
    });
    if (Object.keys(patch).length > 0) this.cells.write(patch);
  }

  #input(row: number, column: number, entry: string | number | boolean): CellInput {
    if (!["string", "number", "boolean"].includes(typeof entry)) throw new HostError("InvalidArgument");
    const format = typeof entry === "boolean" ? "General" : this.cells.numberFormat(row, column);
    const input = readInput(entry, format);
    return format === "General" ? input : { ...input, numberFormat: undefined };
  }

  #fill(range: CellRange, cell: () => CellPatch[number][number]): void {
    const patch: CellPatch = {};
    for (let row = range.row; row <= lastRow(range); row += 1) {
      const cells: CellPatch[number] = (patch[row] = {});
      for (let column = range.column; column <= lastColumn(range); column += 1) cells[column] = cell();
    }
    this.cells.write(patch);
  }

  #command(id: string, params: object): void {
    this.cells.flush();
    this.#api.syncExecuteCommand(id, { unitId: this.#book.getId(), subUnitId: this.id, ...params });
  }

  #worksheet(): FWorksheet {
    const sheet = this.#book.getSheetBySheetId(this.id);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }
}
