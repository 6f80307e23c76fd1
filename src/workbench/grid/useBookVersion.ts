import { useEffect, useState } from "react";
import type { Book } from "../model/book";
import type { BookChange } from "../model/bookChange";

const drawn: ReadonlySet<BookChange["kind"]> = new Set([
  "cells",
  "calculated",
  "charts",
  "tables",
  "sheetActivated",
  "sheetAdded",
  "sheetDeleted",
  "sheetRenamed",
  "sheetChanged",
]);

/** A number that grows, once a frame at most, when something that is drawn over the cells may have changed. */
export function useBookVersion(book: Book): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let frame = 0;
    const forget = book.onChange(({ kind }) => {
      if (!drawn.has(kind)) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setVersion((current) => current + 1));
    });
    return () => {
      cancelAnimationFrame(frame);
      forget();
    };
  }, [book]);
  return version;
}
