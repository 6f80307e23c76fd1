import { useCallback, useRef, useState } from "react";
import { FileProblem } from "../files/fileProblem";
import type { BookFiles } from "../files/bookFiles";
import type { OpenedBook } from "../files/openedBook";
import type { DisplayLocale, Grid } from "../grid/createGrid";
import { emptyBook } from "../grid/emptyBook";
import { drawTables } from "../grid/tables/drawTables";
import { Book } from "../model/book";
import type { Conditions } from "../model/conditions";
import { inLocale } from "./inLocale";
import type { Notice } from "./notice";
import type { OpenBookState } from "./openBookState";
import { pageTexts } from "./texts";

interface OpenBookOptions {
  readonly files: BookFiles;
  readonly conditions: Conditions;
  readonly locale: DisplayLocale;
  readonly onNotices: (notices: readonly Notice[]) => void;
}

export interface OpenBookControl {
  readonly current: OpenBookState | null;
  /** Name of the file that is being opened, or null. */
  readonly opening: string | null;
  /** Shows a new workbook in the grid that has just started. */
  start(grid: Grid): void;
  open(file: File): Promise<void>;
}

/** Holds the one open workbook; opening another replaces it. */
export function useOpenBook({ files, conditions, locale, onNotices }: OpenBookOptions): OpenBookControl {
  const texts = pageTexts[locale];
  const [current, setCurrent] = useState<OpenBookState | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const grid = useRef<Grid | null>(null);
  const closePrevious = useRef<() => void>(() => undefined);

  const show = useCallback(
    (name: string | null, opened: OpenedBook | null) => {
      if (!grid.current) return;
      const book = new Book(grid.current.api, opened?.content ?? emptyBook, conditions);
      const stopDrawing = drawTables(book);
      closePrevious.current();
      closePrevious.current = () => {
        stopDrawing();
        book.dispose();
      };
      setCurrent({ name, book, opened });
    },
    [conditions],
  );

  const start = useCallback(
    (started: Grid) => {
      grid.current = started;
      show(null, null);
    },
    [show],
  );

  const open = useCallback(
    async (file: File) => {
      setOpening(file.name);
      onNotices([]);
      try {
        const opened = await files.open(file);
        show(file.name, opened);
        grid.current?.focus();
        onNotices(opened.notices.map(({ text }) => ({ intent: "info", text: inLocale(text, locale) })));
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error;
        onNotices([{ intent: "error", text: `${texts.openFailed(file.name)} ${inLocale(error.text, locale)}` }]);
      } finally {
        setOpening(null);
      }
    },
    [files, show, onNotices, locale, texts],
  );
  return { current, opening, start, open };
}
