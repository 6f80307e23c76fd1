import type { Cell, RawTable } from "../../src/engine/table";

/** A raw table from columns by header; its first data row is sheet row 2. */
export function rawTable(columns: Readonly<Record<string, readonly Cell[]>>, dateSystem: 1900 | 1904 = 1900): RawTable {
  const list = Object.entries(columns).map(([header, cells]) => ({ header, cells }));
  return { columns: list, rowCount: list[0]?.cells.length ?? 0, firstSheetRow: 2, dateSystem };
}
