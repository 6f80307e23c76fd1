import type { BookContent } from "../model/bookContent";
import type { FileText } from "./fileProblem";

/** A file as it was opened. Keep it: saving writes only what differs from it. */
export interface OpenedBook {
  readonly content: BookContent;
  /** The file's own bytes; null for a CSV file, which is saved as a new workbook. */
  readonly original: Uint8Array | null;
  readonly notices: readonly FileNotice[];
}

export type FileNoticeCode = "date1904" | "encoding";

/** Something the user should know about a file that could be opened. */
export interface FileNotice {
  readonly code: FileNoticeCode;
  readonly text: FileText;
}
