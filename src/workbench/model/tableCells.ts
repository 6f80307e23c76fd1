import type { Book } from "./book";
import type { CellRange } from "./bookContent";
import type { BookSheet } from "./bookSheet";
import { lastColumn, lastRow } from "./cellRange";
import { HostError } from "./hostError";
import type { Table } from "./tableStore";

function partsOf(book: Book, id: string): { readonly table: Table; readonly sheet: BookSheet } {
  const table = book.tables.get(id);
  return { table, sheet: book.sheet(table.sheetId) };
}

function otherTables(book: Book, table: Table): readonly Table[] {
  return book.tables.all(table.sheetId).filter((other) => other.id !== table.id);
}

/** What lies in the table's columns below it moves down with its last rows. */
function below(table: Table, sheet: BookSheet): CellRange | null {
  const { range } = table;
  const start = lastRow(range) + 1;
  const used = sheet.cells.usedRange({ ...range, row: start, rowCount: 1_048_576 - start }, false);
  return used && { ...range, row: start, rowCount: lastRow(used) - start + 1 };
}

function right(table: Table, sheet: BookSheet): CellRange | null {
  const { range } = table;
  const start = lastColumn(range) + 1;
  const used = sheet.cells.usedRange({ ...range, column: start, columnCount: 16_384 - start }, false);
  return used && { ...range, column: start, columnCount: lastColumn(used) - start + 1 };
}

function checkMovable(book: Book, table: Table, area: CellRange | null): void {
  if (!area) return;
  const inTheWay = otherTables(book, table).some(({ range }) => {
    const rows = range.row <= lastRow(area) && lastRow(range) >= area.row;
    const columns = range.column <= lastColumn(area) && lastColumn(range) >= area.column;
    return rows && columns;
  });
  if (inTheWay) throw new HostError("InsertDeleteConflict");
}

/** Inserts blank rows before the body's row `place`; what is below in the table's columns moves down. */
export function insertTableRows(book: Book, id: string, { place, count }: { place: number; count: number }): void {
  const { table, sheet } = partsOf(book, id);
  const bodyRows = table.range.rowCount - 1 - (table.showTotals ? 1 : 0);
  if (place < 0 || place > bodyRows) throw new HostError("InvalidArgument");
  const under = below(table, sheet);
  checkMovable(book, table, under);
  const start = table.range.row + 1 + place;
  const end = under ? lastRow(under) : lastRow(table.range);
  if (end >= start) sheet.moveCells({ ...table.range, row: start, rowCount: end - start + 1 }, count, 0);
  book.tables.update(id, { range: { ...table.range, rowCount: table.range.rowCount + count } });
}

/** Deletes body rows; what is below moves up. The last body row is emptied instead, for Excel keeps one. */
export function deleteTableRows(book: Book, id: string, { place, count }: { place: number; count: number }): void {
  const { table, sheet } = partsOf(book, id);
  const bodyRows = table.range.rowCount - 1 - (table.showTotals ? 1 : 0);
  if (place < 0 || count < 1 || place + count > bodyRows) throw new HostError("InvalidArgument");
  const start = table.range.row + 1 + place;
  const removed = Math.min(count, bodyRows - 1);
  sheet.clear({ ...table.range, row: start, rowCount: count }, "contents");
  if (removed === 0) return;
  const end = lastRow(below(table, sheet) ?? table.range);
  const rest = { ...table.range, row: start + removed, rowCount: end - start - removed + 1 };
  if (rest.rowCount > 0) sheet.moveCells(rest, -removed, 0);
  book.tables.update(id, { range: { ...table.range, rowCount: table.range.rowCount - removed } });
}

/** Inserts a blank column at `place`; what is right of the table in its rows moves right. */
export function insertTableColumn(book: Book, id: string, place: number): void {
  const { table, sheet } = partsOf(book, id);
  if (place < 0 || place > table.range.columnCount) throw new HostError("InvalidArgument");
  const beside = right(table, sheet);
  checkMovable(book, table, beside);
  const start = table.range.column + place;
  const end = beside ? lastColumn(beside) : lastColumn(table.range);
  if (end >= start) sheet.moveCells({ ...table.range, column: start, columnCount: end - start + 1 }, 0, 1);
  book.tables.update(id, { range: { ...table.range, columnCount: table.range.columnCount + 1 } });
  book.tables.syncHeaders(id);
}

/** Deletes a column; what is right of it in the table's rows moves left. */
export function deleteTableColumn(book: Book, id: string, place: number): void {
  const { table, sheet } = partsOf(book, id);
  if (table.range.columnCount === 1) throw new HostError("InvalidOperation");
  const start = table.range.column + place;
  sheet.clear({ ...table.range, column: start, columnCount: 1 }, "all");
  const end = lastColumn(right(table, sheet) ?? table.range);
  const names = table.columnNames.filter((_, index) => index !== place);
  const range = { ...table.range, columnCount: table.range.columnCount - 1 };
  book.tables.update(id, { range, columnNames: names });
  if (end > start) sheet.moveCells({ ...table.range, column: start + 1, columnCount: end - start }, 0, -1);
}
