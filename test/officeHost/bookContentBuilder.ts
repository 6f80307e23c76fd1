import { blankSheet } from "../../src/workbench/model/blankSheet";
import type { BookContent, CellContent, SheetContent } from "../../src/workbench/model/bookContent";

type CellInput = string | number | boolean | null;

/** Rows of plain values as sparse cells, from A1 on. */
export function cellsOf(rows: readonly (readonly CellInput[])[]): SheetContent["cells"] {
  const cells: Record<number, Record<number, CellContent>> = {};
  rows.forEach((line, row) => {
    const written: Record<number, CellContent> = (cells[row] = {});
    line.forEach((value, column) => {
      if (value !== null) written[column] = { value };
    });
  });
  return cells;
}

/** A sheet with everything plain; `change` says what is not. */
export function sheetOf(name: string, change: Partial<SheetContent> = {}): SheetContent {
  return { ...blankSheet, id: `{${name.toUpperCase()}}`, name, ...change };
}

/** A book of these sheets, the first one active. */
export function bookOf(...sheets: readonly SheetContent[]): BookContent {
  const given = sheets.length > 0 ? sheets : [sheetOf("Sheet1")];
  return { sheets: given, activeSheetName: given[0]?.name ?? "", customXmlParts: [], structureProtected: false };
}

/** A sheet whose rows, header first, are one table from A1 on. */
export function tableSheetOf(name: string, tableName: string, rows: readonly (readonly CellInput[])[]): SheetContent {
  const columnNames = (rows[0] ?? []).map(String);
  const range = { row: 0, column: 0, rowCount: rows.length, columnCount: columnNames.length };
  const table = {
    id: `table-${tableName}`,
    name: tableName,
    range,
    columnNames,
    style: "TableStyleMedium2",
    showTotals: false,
  };
  return sheetOf(name, { cells: cellsOf(rows), tables: [table] });
}
