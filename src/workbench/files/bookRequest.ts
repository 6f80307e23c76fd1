import type { BookContent } from "../model/bookContent";
import { FileProblem, type FileProblemCode } from "./fileProblem";
import { openBook } from "./openBook";
import type { OpenedBook } from "./openedBook";
import { saveBook } from "./saveBook";

/** What the page asks of the worker. */
export type BookRequest =
  | { readonly kind: "open"; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly kind: "save"; readonly content: BookContent; readonly original: Uint8Array | null };

/** What the worker answers: a class such as FileProblem does not survive the way, its code does. */
export type BookReply =
  | { readonly kind: "opened"; readonly book: OpenedBook }
  | { readonly kind: "saved"; readonly bytes: Uint8Array }
  | { readonly kind: "problem"; readonly code: FileProblemCode }
  | { readonly kind: "bug"; readonly message: string };

/** Opens or saves. Never throws: trouble with the file is a "problem", our own mistake a "bug". */
export async function answerBookRequest(request: BookRequest): Promise<BookReply> {
  try {
    return request.kind === "open" ? await open(request) : await save(request);
  } catch (error) {
    if (error instanceof FileProblem) return { kind: "problem", code: error.code };
    return { kind: "bug", message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function open({ bytes, fileName }: BookRequest & { kind: "open" }): Promise<BookReply> {
  return { kind: "opened", book: await openBook(bytes, fileName) };
}

/** The original is read again rather than its content sent along: that costs less than copying it. */
async function save({ content, original }: BookRequest & { kind: "save" }): Promise<BookReply> {
  const opened = original === null ? null : await openBook(original, "original.xlsx");
  return { kind: "saved", bytes: await saveBook(content, opened) };
}
