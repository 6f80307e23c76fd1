import type { Result } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import { excelIssues } from "../../text/excelIssues";
import { done, refused } from "../refused";
import type { ExcelSession } from "../session";
import { type CellArea, parseArea } from "../sheetAddress";
import { columnsTagOf, isLastSource, queueTags, type StoredTags } from "../store/runTags";
import type { SourceTable } from "../workbookPort";
import { readCells } from "./readCells";
import { type FoundPlace, type RegionHead, headRowCount, planRegionSource, planTableSource } from "./planSource";

/** Finds the table or region around the selection and reads its head: three syncs. */
export function findSource(context: ExcelSession): Promise<Result<SourceTable>> {
  return findSourceAt(context, context.workbook.getSelectedRange());
}

/** The same around other cells than the selected ones. */
export async function findSourceAt(context: ExcelSession, range: Excel.Range): Promise<Result<SourceTable>> {
  const selection = await readSelection(context, range);
  const [table] = selection.tables;
  const region = await readRegion(context, selection, table ?? null);
  if (!region.ok) return region;
  const { area, tableId, tableName, tags, lastUsedRow } = region.value;
  const { sheetId, sheetName } = selection;
  const tag = columnsTagOf(tags.tags, { sheetId, sheetName, tableName });
  const taggedHeaders = tag?.columns.map((column) => column.header) ?? [];
  const isLast = isLastSource(tags.tags, { sheetId, sheetName, tableName });
  const lastWriting = isLast ? (tags.tags.source?.writing ?? null) : null;
  const place: FoundPlace = { sheetId, sheetName, tableId, tableName, taggedHeaders, lastWriting };
  const head = await readHead(context, sheetId, { area, lastUsedRow });
  return tableId === null ? planRegionSource(place, head) : planTableSource(place, head);
}

interface Selection {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly range: Excel.Range;
  readonly cellsInIt: Excel.Range;
  readonly tables: readonly Excel.Table[];
  readonly queuedTags: ReturnType<typeof queueTags>;
}

async function readSelection(context: ExcelSession, range: Excel.Range): Promise<Selection> {
  const sheet = range.worksheet.load("id,name");
  const tables = range.getTables(false).load("items/id,items/name,items/showHeaders");
  const cellsInIt = range.getUsedRangeOrNullObject(true).load("address");
  const queuedTags = queueTags(context);
  await context.sync();
  return { sheetId: sheet.id, sheetName: sheet.name, range, cellsInIt, tables: tables.items, queuedTags };
}

interface Region {
  readonly area: CellArea;
  readonly tableId: string | null;
  readonly tableName: string | null;
  readonly lastUsedRow: number;
  readonly tags: StoredTags;
}

async function readRegion(
  context: ExcelSession,
  selection: Selection,
  table: Excel.Table | null,
): Promise<Result<Region>> {
  const tags = selection.queuedTags.readContent();
  const range = table ? tableWithoutTotals(table) : regionAround(selection);
  range.load("address");
  const used = context.workbook.worksheets.getItem(selection.sheetId).getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  if (used.isNullObject)
    return refused(issueFrom(excelIssues.nothingSelected, { details: { sheet: selection.sheetName } }));
  if (table && !table.showHeaders)
    return refused(issueFrom(excelIssues.noHeaders, { details: { address: range.address } }));
  const usedArea = parseArea(used.address);
  return done({
    area: parseArea(range.address),
    tableId: table?.id ?? null,
    tableName: table?.name ?? null,
    lastUsedRow: usedArea.row + usedArea.rowCount - 1,
    tags: tags(),
  });
}

function tableWithoutTotals(table: Excel.Table): Excel.Range {
  const body = table.getDataBodyRange();
  return table.showHeaders ? table.getHeaderRowRange().getBoundingRect(body) : body;
}

/** With whole columns selected the last cell that holds something lies in the data, the first may be a title. */
function regionAround({ range, cellsInIt }: Selection): Excel.Range {
  const anchor = cellsInIt.isNullObject ? range.getCell(0, 0) : cellsInIt.getLastCell();
  return anchor.getSurroundingRegion();
}

async function readHead(
  context: ExcelSession,
  sheetId: string,
  region: { readonly area: CellArea; readonly lastUsedRow: number },
): Promise<RegionHead> {
  const { area, lastUsedRow } = region;
  const { row, column, rowCount, columnCount } = area;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const top = sheet.getRangeByIndexes(row, column, Math.min(rowCount, headRowCount), columnCount);
  const last = sheet.getRangeByIndexes(row + rowCount - 1, column, 1, columnCount);
  top.load("values,numberFormat");
  last.load("values");
  await context.sync();
  const [lastRow = []] = readCells(last);
  return { area, rows: readCells(top), numberFormats: top.numberFormat, lastRow, lastUsedRow };
}
