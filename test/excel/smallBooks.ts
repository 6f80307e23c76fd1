import type { BookContent, CellContent, SheetContent } from "../../src/workbench/model/bookContent";
import { ordersBook, ordersRows } from "./ordersBook";

/** The first 150 orders: enough for tiers, small enough to compare cell by cell. */
export function smallBook(): BookContent {
  return ordersBook(ordersRows().slice(0, 151));
}

/** The sheet of a name, which must be there. */
export function sheetNamed(content: BookContent, name: string): SheetContent {
  const found = content.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name} among ${content.sheets.map((sheet) => sheet.name).join(", ")}`);
  return found;
}

/** The values of a sheet's column, from its first row to its last, blanks as null. */
export function columnValues(sheet: SheetContent, column: number, rowCount: number): readonly CellContent["value"][] {
  return Array.from({ length: rowCount }, (_, row) => sheet.cells[row]?.[column]?.value ?? null);
}

/** A sheet's cells with something in them, but those of some columns, as "row,column" → value: what must not change. */
export function cellsOutside(sheet: SheetContent, columns: { readonly from: number; readonly to: number }): object {
  const entries = Object.entries(sheet.cells).flatMap(([row, cells]) =>
    Object.entries(cells)
      .filter(([column]) => Number(column) < columns.from || Number(column) > columns.to)
      .filter(([, cell]) => cell.value !== null || cell.formula !== undefined)
      .map(([column, cell]) => [`${row},${column}`, cell]),
  );
  return Object.fromEntries(entries);
}
