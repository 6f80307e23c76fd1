import type { Result } from "../../engine/issue";
import { done } from "../refused";
import type { ExcelSession } from "../session";
import { sheetAddress } from "../sheetAddress";
import { locateSource, type LocatedSource } from "../source/locateSource";
import type { SourceTable } from "../workbookPort";
import type { AddressOf } from "./formulaSheet";

/**
 * How formulas on other sheets name the source's columns: those of a table by its name, so that they follow when it
 * grows, those of a region by their cells. Two syncs.
 */
export async function sourceColumns(context: ExcelSession, source: SourceTable): Promise<Result<AddressOf>> {
  const found = await locateSource(context, source);
  if (!found.ok) return found;
  const located = found.value;
  if (located.tableId === null) return done(cellsOf(located));
  const table = context.workbook.tables.getItem(located.tableId).load("name");
  const columns = table.columns.load("items/name");
  await context.sync();
  const names = columns.items.map(({ name }) => name);
  return done((header) => `${table.name}[${columnSpecifier(names[located.headers.indexOf(header)] ?? "")}]`);
}

function cellsOf({ area, headers, sheetName }: LocatedSource): AddressOf {
  return (header) => {
    const column = area.column + headers.indexOf(header);
    const cells = sheetAddress(sheetName, { row: area.row + 1, column, rowCount: area.rowCount - 1, columnCount: 1 });
    const start = cells.lastIndexOf("!") + 1;
    return cells.slice(0, start) + cells.slice(start).replace(/[A-Z]+|\d+/g, "$$$&");
  };
}

/**
 * A column's name inside the brackets of a structured reference; special characters need brackets of their own, some
 * of them an apostrophe as well.
 *
 * Source: "Using structured references with Excel tables", Microsoft Support.
 *
 * @example columnSpecifier("Total #") // => "[Total '#]"
 */
export function columnSpecifier(name: string): string {
  const escaped = name.replace(/['#@[\]]/g, "'$&");
  return /^[\p{L}\p{N}_]+( [\p{L}\p{N}_]+)*$/u.test(name) ? name : `[${escaped}]`;
}
