import type { Result } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import { excelIssues } from "../../text/excelIssues";
import { queueSheetNames, type SheetName, taggedSheet } from "../ownSheet";
import { done } from "../refused";
import type { ExcelSession } from "../session";
import { parseArea } from "../sheetAddress";
import { queueTags, type RunTags, type SourceTag } from "../store/runTags";
import type { SourceTable } from "../workbookPort";
import { findSource, findSourceAt } from "./findSource";

/**
 * Finds the table or region around the selection; where that is in no data, or on a sheet that we made, the one of the
 * last writing, and tells so. After a run the pyramid sheet is in front, so "run again" is mostly pressed from there.
 */
export async function findSourceOrLast(context: ExcelSession): Promise<Result<SourceTable>> {
  const { onOwnSheet, last } = await lookAround(context);
  if (!last) return findSource(context);
  const here = onOwnSheet ? null : await findSource(context);
  if (here?.ok) return here;
  const found = await findSourceAt(context, last);
  if (!found.ok) return here ?? found;
  const details = { address: found.value.address };
  return done(found.value, [issueFrom(excelIssues.lastTableUsed, { details }), ...found.issues]);
}

interface Surroundings {
  readonly onOwnSheet: boolean;
  /** A data cell of the last writing's table, or null where it is gone. */
  readonly last: Excel.Range | null;
}

async function lookAround(context: ExcelSession): Promise<Surroundings> {
  const active = context.workbook.worksheets.getActiveWorksheet().load("id");
  const sheetNames = queueSheetNames(context);
  const queued = queueTags(context);
  await context.sync();
  const content = queued.readContent();
  await context.sync();
  const { tags } = content();
  const sheets = sheetNames();
  const own = [tags.customers, tags.pyramid].map((tag) => taggedSheet(tag, sheets)?.id);
  return { onOwnSheet: own.includes(active.id), last: await lastRange(context, tags, sheets) };
}

async function lastRange(
  context: ExcelSession,
  { source }: RunTags,
  sheets: readonly SheetName[],
): Promise<Excel.Range | null> {
  if (source === null) return null;
  return source.tableName === null ? cellOfRegion(context, source, sheets) : cellOfTable(context, source.tableName);
}

async function cellOfTable(context: ExcelSession, tableName: string): Promise<Excel.Range | null> {
  const table = context.workbook.tables.getItemOrNullObject(tableName).load("name");
  await context.sync();
  return table.isNullObject ? null : table.getDataBodyRange().getCell(0, 0);
}

function cellOfRegion(context: ExcelSession, tag: SourceTag, sheets: readonly SheetName[]): Excel.Range | null {
  const sheet = taggedSheet({ ...tag, areas: [tag.firstCell] }, sheets);
  const { row, column } = parseArea(tag.firstCell);
  return sheet && context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row + 1, column, 1, 1);
}
