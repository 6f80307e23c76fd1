import { headerMatch } from "./headerMatch";

/** The column whose header matches best; the first among equals; undefined where none matches. */
export function best<Column extends { readonly header: string }>(
  columns: readonly Column[],
  words: readonly string[],
): Column | undefined {
  let found: Column | undefined;
  let highest = 0;
  for (const column of columns) {
    const match = headerMatch(column.header, words);
    if (match > highest) [found, highest] = [column, match];
  }
  return found;
}
