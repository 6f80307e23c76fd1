import type { Book } from "./book";

/** Every second data row of the first table of the active sheet. */
function rowsToHide(book: Book): { readonly tableId: string; readonly rows: readonly number[] } | null {
  const [table] = book.tables.all(book.activeSheet.id);
  if (!table) return null;
  const count = Math.floor((table.range.rowCount - 1) / 2);
  return { tableId: table.id, rows: Array.from({ length: count }, (_, index) => table.range.row + 2 + index * 2) };
}

/** Filters the first table of the active sheet while the condition is on. Answers how to stop following it. */
export function followFilterCondition(book: Book): () => void {
  let filtered: string | null = null;
  const unfilter = (): void => {
    const table = filtered === null ? null : book.tables.find(filtered);
    filtered = null;
    if (!table) return;
    book.sheet(table.sheetId).layout.setRowsHidden(table.filteredRows, false);
    book.tables.update(table.id, { filteredRows: [] });
  };
  const follow = ({ filteredSheet }: { readonly filteredSheet: boolean }): void => {
    if (!filteredSheet) return unfilter();
    const wanted = filtered === null ? rowsToHide(book) : null;
    if (!wanted) return undefined;
    filtered = wanted.tableId;
    book.activeSheet.layout.setRowsHidden(wanted.rows, true);
    return book.tables.update(wanted.tableId, { filteredRows: wanted.rows });
  };
  follow(book.conditions.state);
  return book.conditions.onChange(follow);
}
