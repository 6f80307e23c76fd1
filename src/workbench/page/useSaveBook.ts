import { useCallback, useState } from "react";
import { type BookFiles, savedFileName } from "../files/bookFiles";
import { FileProblem } from "../files/fileProblem";
import type { DisplayLocale } from "../grid/createGrid";
import { inLocale } from "./inLocale";
import type { Notice } from "./notice";
import type { OpenBookState } from "./openBookState";
import { pageTexts } from "./texts";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface SaveBookOptions {
  readonly current: OpenBookState | null;
  readonly files: BookFiles;
  readonly locale: DisplayLocale;
  readonly onNotices: (notices: readonly Notice[]) => void;
}

/** Saves the open workbook as a download, with the results of all formulas that are under way. */
export function useSaveBook({ current, files, locale, onNotices }: SaveBookOptions) {
  const [saving, setSaving] = useState(false);
  const save = useCallback(async () => {
    if (!current) return;
    const texts = pageTexts[locale];
    setSaving(true);
    onNotices([]);
    try {
      await current.book.functions.settled();
      const bytes = await files.save(current.book.content(), current.opened);
      const name = savedFileName(current.name ?? texts.untitled);
      download(bytes, name);
      onNotices([{ intent: "success", text: texts.saved(name) }]);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      onNotices([{ intent: "error", text: inLocale(error.text, locale) }]);
    } finally {
      setSaving(false);
    }
  }, [current, files, locale, onNotices]);
  return { saving, save };
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
