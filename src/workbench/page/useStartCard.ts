import { useCallback, useEffect, useState } from "react";
import type { OpenBookState } from "./openBookState";

/** Whether the start card is wanted: on a new workbook until something is done with it. */
export function useStartCard(current: OpenBookState | null): { readonly shown: boolean; dismiss(): void } {
  const [done, setDone] = useState(false);
  const isNew = current !== null && current.opened === null;
  useEffect(() => {
    return current?.book.onChange(({ kind }) => {
      if (kind === "cells" || kind === "selection") setDone(true);
    });
  }, [current]);
  const dismiss = useCallback(() => setDone(true), []);
  return { shown: isNew && !done, dismiss };
}
