import type { BookContent } from "../model/bookContent";
import type { BookReply, BookRequest } from "./bookRequest";
import { FileProblem } from "./fileProblem";
import type { OpenedBook } from "./openedBook";

/** Opening and saving off the page's thread. */
export interface BookFiles {
  /** @throws {FileProblem} when the file cannot be opened; its text tells the user why, in both languages. */
  open(file: File): Promise<OpenedBook>;
  /** The bytes of the .xlsx file. `opened` is what the book was opened from; null for a new one. */
  save(content: BookContent, opened: OpenedBook | null): Promise<Uint8Array>;
  dispose(): void;
}

interface Waiting {
  readonly resolve: (reply: BookReply) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker; one for a page is enough. */
export function createBookFiles(): BookFiles {
  const worker = new Worker(new URL("./bookWorker.ts", import.meta.url));
  const waiting = new Map<number, Waiting>();
  let requests = 0;
  worker.onmessage = ({ data }: MessageEvent<{ readonly number: number; readonly reply: BookReply }>) => {
    waiting.get(data.number)?.resolve(data.reply);
    waiting.delete(data.number);
  };
  worker.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Error(`The file worker failed: ${event.message}`));
    waiting.clear();
  };
  const ask = (request: BookRequest): Promise<BookReply> =>
    new Promise((resolve, reject) => {
      requests += 1;
      waiting.set(requests, { resolve, reject });
      worker.postMessage({ number: requests, request });
    });
  return {
    async open(file) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return expectReply(await ask({ kind: "open", bytes, fileName: file.name }), "opened").book;
    },
    async save(content, opened) {
      return expectReply(await ask({ kind: "save", content, original: opened?.original ?? null }), "saved").bytes;
    },
    dispose: () => worker.terminate(),
  };
}

function expectReply<Kind extends BookReply["kind"]>(
  reply: BookReply,
  kind: Kind,
): BookReply & { readonly kind: Kind } {
  if (reply.kind === "problem") throw new FileProblem(reply.code);
  if (reply.kind === "bug") throw new Error(reply.message);
  if (reply.kind !== kind) throw new Error(`The file worker answered ${reply.kind} instead of ${kind}.`);
  return reply as BookReply & { readonly kind: Kind };
}

/** The name to save under: a text table becomes a workbook. savedFileName("orders.csv") // => "orders.xlsx" */
export function savedFileName(fileName: string): string {
  return /\.xls[xm]$/i.test(fileName) ? fileName : `${fileName.replace(/\.[^.]*$/, "")}.xlsx`;
}
