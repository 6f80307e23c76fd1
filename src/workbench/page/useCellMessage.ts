import { useCallback, useSyncExternalStore } from "react";
import type { Book } from "../model/book";

/** What the function in the active cell says of its error, or null. */
export function useCellMessage(book: Book | null): string | null {
  const subscribe = useCallback((changed: () => void) => book?.onChange(changed) ?? (() => undefined), [book]);
  return useSyncExternalStore(subscribe, () => book && messageOfActiveCell(book));
}

function messageOfActiveCell(book: Book): string | null {
  const { sheetId, areas } = book.selection;
  const [area] = areas;
  return area ? book.functions.messageAt(sheetId, area.row, area.column) : null;
}
