import type { RawColumn, RawTable } from "../table";

/** The column with this header (the first, where several share it), or undefined. */
export function findColumn(table: RawTable, header: string): RawColumn | undefined {
  return table.columns.find((column) => column.header === header);
}
