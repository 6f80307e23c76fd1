import { parseA1 } from "../../model/a1";
import type { Book } from "../../model/book";
import type { CellReader } from "./chartData";

/** Reads the cells of a book for its charts. */
export function cellReader(book: Book): CellReader {
  return (reference) => {
    const parsed = parseA1(reference);
    const sheet = parsed?.sheetName ? book.findSheet(parsed.sheetName) : null;
    return parsed && sheet ? sheet.cells.values(parsed.range).flat() : [];
  };
}
