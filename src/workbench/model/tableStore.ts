import type { CellRange, TableContent } from "./bookContent";
import type { BookSheet } from "./bookSheet";
import { contains, intersection, isInsideSheet, lastRow, sameRange } from "./cellRange";
import { cellText } from "./cellInput";
import type { ChangeFeed } from "./bookChange";
import { HostError } from "./hostError";
import type { LineChange } from "./insertedLines";
import { shiftedRange } from "./insertedLines";
import { numberedName, sameName } from "./sheetName";

export interface Table extends TableContent {
  readonly sheetId: string;
  /** Rows (of the sheet) that the table's filter hides. */
  readonly filteredRows: readonly number[];
}

const defaultStyle = "TableStyleMedium2";

/** Texts for the header cells: never blank, never the same twice; Excel writes them back into the cells. */
export function headerNames(texts: readonly string[]): string[] {
  const names: string[] = [];
  texts.forEach((text, index) => {
    const wanted = text === "" ? `Column${index + 1}` : text;
    const isTaken = (name: string): boolean => names.some((other) => sameName(other, name));
    let name = wanted;
    for (let number = text === "" ? index + 2 : 2; isTaken(name); number += 1) {
      name = text === "" ? `Column${number}` : `${wanted}${number}`;
    }
    names.push(name);
  });
  return names;
}

/** The tables of all sheets; ids and names are unique in the book. */
export class TableStore {
  readonly #tables = new Map<string, Table>();
  readonly #feed: ChangeFeed;
  readonly #sheetOf: (sheetId: string) => BookSheet;
  #nextId = 1;

  constructor(feed: ChangeFeed, sheetOf: (sheetId: string) => BookSheet) {
    this.#feed = feed;
    this.#sheetOf = sheetOf;
  }

  load(sheetId: string, tables: readonly TableContent[]): void {
    for (const table of tables) this.#tables.set(table.id, { ...table, sheetId, filteredRows: [] });
  }

  all(sheetId?: string): readonly Table[] {
    const tables = [...this.#tables.values()];
    return sheetId === undefined ? tables : tables.filter((table) => table.sheetId === sheetId);
  }

  /** By name (in any case) or id. */
  find(key: string): Table | null {
    return this.#tables.get(key) ?? this.all().find((table) => sameName(table.name, key)) ?? null;
  }

  /** @throws HostError ItemNotFound where the table was deleted meanwhile */
  get(id: string): Table {
    const table = this.#tables.get(id);
    if (!table) throw new HostError("ItemNotFound");
    return table;
  }

  /** Makes a table of a range whose first row holds the headers. */
  add(sheet: BookSheet, given: CellRange): Table {
    const range = given.rowCount === 1 ? { ...given, rowCount: 2 } : given;
    if (!isInsideSheet(range)) throw new HostError("InvalidArgument");
    this.#checkFree(sheet.id, range, null);
    if (sheet.layout.merges().some((merge) => intersection(merge, range))) throw new HostError("MergedRangeConflict");
    const id = this.#freeId();
    const name = numberedName(
      "Table",
      this.all().map((table) => table.name),
    );
    const base = { id, name, range, style: defaultStyle, showTotals: false, sheetId: sheet.id, filteredRows: [] };
    this.#tables.set(id, { ...base, columnNames: [] });
    this.syncHeaders(id);
    this.#feed.tell({ kind: "tables", sheetId: sheet.id, tableId: id, action: "added" });
    return this.get(id);
  }

  /** The header row must stay where it is and the new range must overlap the old one. */
  resize(id: string, range: CellRange): void {
    const table = this.get(id);
    const legal = range.row === table.range.row && range.rowCount >= 2 && intersection(range, table.range) !== null;
    if (!legal || !isInsideSheet(range)) throw new HostError("InvalidArgument");
    this.#checkFree(table.sheetId, range, id);
    this.update(id, { range });
    this.syncHeaders(id);
  }

  rename(id: string, name: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name) || /^([A-Za-z]{1,3}[0-9]+|[rRcC])$/.test(name)) {
      throw new HostError("InvalidArgument");
    }
    const holder = this.find(name);
    if (holder && holder.id !== id) throw new HostError("ItemAlreadyExists");
    this.update(id, { name });
  }

  update(id: string, change: Partial<Omit<Table, "id" | "sheetId">>): void {
    const table = { ...this.get(id), ...change };
    this.#tables.set(id, table);
    this.#feed.tell({ kind: "tables", sheetId: table.sheetId, tableId: id, action: "changed" });
  }

  delete(id: string): void {
    const table = this.get(id);
    this.#tables.delete(id);
    this.#feed.tell({ kind: "tables", sheetId: table.sheetId, tableId: id, action: "deleted" });
  }

  /** Moves, widens or narrows tables where the user inserted or removed whole rows or columns. */
  shift(sheetId: string, change: LineChange): void {
    for (const table of this.all(sheetId)) {
      const range = shiftedRange(table.range, change);
      if (!range || range.rowCount < 2) this.delete(table.id);
      else if (!sameRange(range, table.range)) {
        this.update(table.id, { range });
        this.syncHeaders(table.id);
      }
    }
  }

  deleteOfSheet(sheetId: string): void {
    for (const table of this.all(sheetId)) this.delete(table.id);
  }

  /** Reads the header cells into column names and writes back what Excel would make of them. */
  syncHeaders(id: string): void {
    const table = this.get(id);
    const { row, column, columnCount } = table.range;
    const sheet = this.#sheetOf(table.sheetId);
    const shown = Array.from({ length: columnCount }, (_, index) => {
      const value = sheet.cells.value(row, column + index);
      return cellText(value, sheet.cells.numberFormat(row, column + index));
    });
    const names = headerNames(shown);
    const same = names.length === table.columnNames.length && names.every((name, i) => name === table.columnNames[i]);
    if (!same) this.update(id, { columnNames: names });
    sheet.writeHeaders(row, column, names);
  }

  /** Whether a write there makes tables change: it touches a header row or the row below a table. */
  reactsTo(sheetId: string, range: CellRange): boolean {
    return this.all(sheetId).some((table) => {
      const isBelow = range.row === lastRow(table.range) + 1 && this.#isInColumns(table, range);
      return isBelow || intersection(range, { ...table.range, rowCount: 1 }) !== null;
    });
  }

  /** After cells were written: header cells rename columns, and a row filled directly below makes the table grow. */
  afterWrite(sheetId: string, range: CellRange): void {
    for (const table of this.all(sheetId)) {
      if (intersection(range, { ...table.range, rowCount: 1 })) this.syncHeaders(table.id);
      this.#growBelow(table, range);
    }
  }

  #growBelow(table: Table, written: CellRange): void {
    const below = lastRow(table.range) + 1;
    if (table.showTotals || written.row !== below || !this.#isInColumns(table, written)) return;
    const sheet = this.#sheetOf(table.sheetId);
    const columns = Array.from({ length: table.range.columnCount }, (_, index) => table.range.column + index);
    let rowCount = table.range.rowCount;
    while (columns.some((column) => !sheet.cells.isBlank(table.range.row + rowCount, column))) {
      if (table.range.row + rowCount > lastRow(written)) break;
      rowCount += 1;
    }
    const range = { ...table.range, rowCount };
    const isFree = this.all(table.sheetId).every((other) => other.id === table.id || !intersection(other.range, range));
    if (rowCount > table.range.rowCount && isFree) this.update(table.id, { range });
  }

  #isInColumns(table: Table, written: CellRange): boolean {
    const columns = { ...table.range, row: written.row, rowCount: written.rowCount };
    return contains(columns, written);
  }

  #checkFree(sheetId: string, range: CellRange, exceptId: string | null): void {
    const others = this.all(sheetId).filter((table) => table.id !== exceptId);
    if (others.some((table) => intersection(table.range, range))) throw new HostError("InvalidArgument");
  }

  #freeId(): string {
    while (this.#tables.has(String(this.#nextId))) this.#nextId += 1;
    return String(this.#nextId);
  }
}
