import type { Book } from "../model/book";
import type { CellRange } from "../model/bookContent";
import type { BookSheet } from "../model/bookSheet";
import { parseA1 } from "../model/a1";
import { isInsideSheet } from "../model/cellRange";
import { HostError } from "../model/hostError";

/** A range of one sheet, as every Range object stands for one. */
export interface RangeTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly range: CellRange;
}

/** @throws HostError ItemNotFound where the sheet was deleted meanwhile */
export function sheetOf(target: { readonly book: Book; readonly sheetId: string }): BookSheet {
  return target.book.sheet(target.sheetId);
}

/** The same sheet's other range. @throws HostError InvalidArgument outside the sheet */
export function moved(target: RangeTarget, range: CellRange): RangeTarget {
  if (!isInsideSheet(range)) throw new HostError("InvalidArgument");
  return { ...target, range };
}

/** The range of an address text: on its own sheet, or on the given one. @throws HostError InvalidArgument */
export function rangeAt(book: Book, sheetId: string, address: string): RangeTarget {
  const reference = parseA1(address);
  if (!reference) return namedRange(book, address);
  if (reference.sheetName === null) return { book, sheetId, range: reference.range };
  const sheet = book.findSheet(reference.sheetName);
  if (!sheet || sheet.id !== sheetId) throw new HostError("InvalidArgument");
  return { book, sheetId, range: reference.range };
}

/** A table's name stands for its data rows. */
function namedRange(book: Book, name: string): RangeTarget {
  const table = book.tables.find(name);
  if (!table) throw new HostError("InvalidArgument");
  const { row, rowCount, ...columns } = table.range;
  const totals = table.showTotals ? 1 : 0;
  return { book, sheetId: table.sheetId, range: { ...columns, row: row + 1, rowCount: rowCount - 1 - totals } };
}

/** The range of an address that names its sheet, as `tables.add("Data!A1:B2")` takes it; on the active sheet without one. */
export function rangeInBook(book: Book, address: string): RangeTarget {
  const reference = parseA1(address);
  if (!reference) return namedRange(book, address);
  const sheet = reference.sheetName === null ? book.activeSheet : book.findSheet(reference.sheetName);
  if (!sheet) throw new HostError("InvalidArgument");
  return { book, sheetId: sheet.id, range: reference.range };
}
