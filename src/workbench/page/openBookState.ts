import type { OpenedBook } from "../files/openedBook";
import type { Book } from "../model/book";

/** The workbook on the page: the live model, and the file that it came from. */
export interface OpenBookState {
  /** File name, or null for a new workbook. */
  readonly name: string | null;
  readonly book: Book;
  /** null for a new workbook. */
  readonly opened: OpenedBook | null;
}
