const shown = 5;

/**
 * The first rows of a list as sheet rows, for a message.
 *
 * @example
 * listRows([0, 3, 4, 7, 8, 9], 2) // => "2, 5, 6, 9, 10 …"
 */
export function listRows(rows: readonly number[], firstSheetRow: number): string {
  const first = rows.slice(0, shown).map((row) => row + firstSheetRow);
  return first.join(", ") + (rows.length > shown ? " …" : "");
}
