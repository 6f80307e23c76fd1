import type { SourceTable } from "../../excel/workbookPort";

type Place = Pick<SourceTable, "sheetId" | "tableId" | "address">;

/**
 * Whether two looks found one table: the same Excel table, or a region that begins at the same cell of the same sheet.
 * A region that grew by rows or columns, or whose sheet was renamed, is still the same.
 */
export function isSameTable(a: Place, b: Place): boolean {
  if (a.tableId !== null || b.tableId !== null) return a.tableId === b.tableId;
  return a.sheetId === b.sheetId && firstCell(a.address) === firstCell(b.address);
}

/** "A1" of "'Q1 ! notes'!A1:C9". */
function firstCell(address: string): string | undefined {
  return address.slice(address.lastIndexOf("!") + 1).split(":")[0];
}
