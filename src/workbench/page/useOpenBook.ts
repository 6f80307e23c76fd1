import { useCallback, useEffect, useRef, useState } from "react";
import { FileProblem } from "../files/fileProblem";
import { openBook } from "../files/openBook";
import type { OpenedBook } from "../files/openedBook";
import type { DisplayLocale, Grid } from "../grid/createGrid";
import { emptyBook } from "../grid/emptyBook";
import { Book } from "../model/book";
import type { Conditions } from "../model/conditions";
import type { Notice } from "./notice";
import type { OpenBookState } from "./openBookState";
import { pageTexts } from "./texts";

interface OpenBookOptions {
  readonly grid: Grid | null;
  readonly conditions: Conditions;
  readonly locale: DisplayLocale;
  readonly onNotices: (notices: readonly Notice[]) => void;
}

export interface OpenBookControl {
  readonly current: OpenBookState | null;
  /** Name of the file that is being opened, or null. */
  readonly opening: string | null;
  open(name: string, bytes: Promise<ArrayBuffer>): Promise<void>;
}

/** Holds the one open workbook; opening another replaces it. */
export function useOpenBook({ grid, conditions, locale, onNotices }: OpenBookOptions): OpenBookControl {
  const texts = pageTexts[locale];
  const [current, setCurrent] = useState<OpenBookState | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const previous = useRef<Book | null>(null);

  const show = useCallback(
    (name: string, opened: OpenedBook | null) => {
      if (!grid) return;
      const book = new Book(grid.api, opened?.content ?? emptyBook, conditions);
      previous.current?.dispose();
      previous.current = book;
      setCurrent({ name, book, opened });
    },
    [grid, conditions],
  );

  const startName = useRef(texts.untitled);
  useEffect(() => {
    if (grid) show(startName.current, null);
  }, [grid, show]);

  const open = async (name: string, bytes: Promise<ArrayBuffer>) => {
    setOpening(name);
    onNotices([]);
    try {
      const opened = await openBook(new Uint8Array(await bytes), name);
      show(name, opened);
      onNotices(opened.notices.map(({ text }) => ({ intent: "info", text: inLocale(text, locale) })));
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      onNotices([{ intent: "error", text: `${texts.openFailed(name)} ${inLocale(error.text, locale)}` }]);
    } finally {
      setOpening(null);
    }
  };
  return { current, opening, open };
}

/** A text of the file layer in the display language. */
export function inLocale(text: { readonly en: string; readonly zh: string }, locale: DisplayLocale): string {
  return locale === "zh-CN" ? text.zh : text.en;
}
