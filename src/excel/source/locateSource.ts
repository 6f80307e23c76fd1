import type { Result } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import { excelIssues } from "../../text/excelIssues";
import { done, refused } from "../refused";
import type { ExcelSession } from "../session";
import { type CellArea, parseArea } from "../sheetAddress";
import type { SourceTable } from "../workbookPort";
import { readCells } from "./readCells";
import { uniqueHeaders } from "./uniqueHeaders";

/** Where a source is now: rows may have been inserted above it, columns of ours added to its right. */
export interface LocatedSource {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableId: string | null;
  readonly tableName: string | null;
  /** All headers in it now, those of our columns included. */
  readonly headers: readonly string[];
  /** Header row and data rows, our columns included. */
  readonly area: CellArea;
  /** The same with the total row, where the table shows one. */
  readonly areaWithTotals: CellArea;
}

/**
 * Finds a source again before it is read or written: one sync for a table, two for a region. Refuses where its rows or
 * its own headers are no longer what they were; further columns to the right do no harm.
 *
 * @throws OfficeExtension.Error ("ItemNotFound") where the sheet or table is gone
 */
export async function locateSource(context: ExcelSession, source: SourceTable): Promise<Result<LocatedSource>> {
  const located = source.tableId === null ? await locateRegion(context, source) : await locateTable(context, source);
  const unchanged =
    located !== null &&
    located.area.rowCount === source.rowCount + 1 &&
    source.headers.every((header, index) => located.headers[index] === header);
  if (unchanged) return done(located);
  return refused(issueFrom(excelIssues.sourceChanged, { details: { sheet: source.sheetName } }));
}

async function locateTable(context: ExcelSession, source: SourceTable): Promise<LocatedSource> {
  const table = context.workbook.tables.getItem(source.tableId ?? "");
  const sheet = table.worksheet.load("id,name");
  const headerRow = table.getHeaderRowRange().load("address,values");
  const body = table.getDataBodyRange().load("rowCount");
  const whole = table.getRange().load("address");
  table.load("name");
  await context.sync();
  const header = parseArea(headerRow.address);
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    tableId: source.tableId,
    tableName: table.name,
    headers: headersOf(headerRow),
    area: { ...header, rowCount: body.rowCount + 1 },
    areaWithTotals: parseArea(whole.address),
  };
}

async function locateRegion(context: ExcelSession, source: SourceTable): Promise<LocatedSource | null> {
  const sheet = context.workbook.worksheets.getItem(source.sheetId).load("id,name");
  const known = parseArea(source.address);
  const region = sheet
    .getRangeByIndexes(known.row + 1, known.column, 1, 1)
    .getSurroundingRegion()
    .load("address");
  await context.sync();
  const now = parseArea(region.address);
  const lastRow = known.row + known.rowCount;
  if (now.column !== known.column || now.row > known.row || now.row + now.rowCount < lastRow) return null;
  const headerRow = sheet.getRangeByIndexes(known.row, now.column, 1, now.columnCount).load("address,values");
  await context.sync();
  const area = { ...known, columnCount: now.columnCount };
  const headers = headersOf(headerRow);
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    tableId: null,
    tableName: null,
    headers,
    area,
    areaWithTotals: area,
  };
}

function headersOf(headerRow: Excel.Range): readonly string[] {
  const [cells = []] = readCells(headerRow);
  return uniqueHeaders(cells, parseArea(headerRow.address).column).headers;
}
