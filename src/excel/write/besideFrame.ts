import type { Issue } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import { excelIssues } from "../../text/excelIssues";
import { issueOfError } from "../excelErrors";
import { escapeText } from "../escapeText";
import type { ExcelSession } from "../session";
import { type CellArea, areaAddress, sheetAddress } from "../sheetAddress";
import type { BesideJob } from "./besideJob";
import { formatCells } from "./formatCells";

/**
 * Queues all but the rows: what an earlier run left over goes, new headers and number formats come, and the table grows.
 * A table is grown by `resize`, since adding columns would move whatever stands right of it.
 */
export function queueFrame(context: ExcelSession, job: BesideJob): void {
  removeStale(context, job);
  const { located, plan } = job;
  const sheet = context.workbook.worksheets.getItem(located.sheetId);
  const { row, rowCount } = located.area;
  for (const { source, column, header, isNew } of plan.placed) {
    if (isNew) sheet.getRangeByIndexes(row, column, 1, 1).values = [[escapeText(header)]];
    if (source.numberFormat === null) continue;
    formatCells(sheet.getRangeByIndexes(row + 1, column, rowCount - 1, 1), source.numberFormat);
  }
  resizeTable(context, job, plan.areaAfter);
}

/** Puts everything back as it was where the very first request failed half-way; answers what could not be put back. */
export async function takeBackFrame(context: ExcelSession, job: BesideJob): Promise<readonly Issue[]> {
  const { located, plan } = job;
  if (!plan.claimed) return [];
  try {
    resizeTable(context, job, located.areaWithTotals);
    rangeOf(context, job, plan.claimed).clear("Contents");
    await context.sync();
    return [];
  } catch (error) {
    if (!issueOfError(error)) throw error;
    return leftovers(context, job, plan.claimed);
  }
}

/** Where even looking fails, the cells are named to be safe. */
async function leftovers(context: ExcelSession, job: BesideJob, area: CellArea): Promise<readonly Issue[]> {
  const details = { address: sheetAddress(job.located.sheetName, area) };
  try {
    const used = rangeOf(context, job, area).getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return used.isNullObject ? [] : [issueFrom(excelIssues.leftovers, { details })];
  } catch (error) {
    if (!issueOfError(error)) throw error;
    return [issueFrom(excelIssues.leftovers, { details })];
  }
}

function removeStale(context: ExcelSession, job: BesideJob): void {
  const { plan, located } = job;
  const removed = plan.stale.filter(({ fate }) => fate === "remove");
  const { areaWithTotals: area } = located;
  if (removed.length > 0) resizeTable(context, job, { ...area, columnCount: area.columnCount - removed.length });
  for (const { column, fate } of plan.stale) {
    const whole = { ...area, column, columnCount: 1 };
    const cells = fate === "remove" ? whole : { ...whole, row: area.row + 1, rowCount: located.area.rowCount - 1 };
    rangeOf(context, job, cells).clear(fate === "remove" ? "All" : "Contents");
  }
}

function resizeTable(context: ExcelSession, { located }: BesideJob, area: CellArea): void {
  if (located.tableId === null) return;
  context.workbook.tables.getItem(located.tableId).resize(areaAddress(area));
}

function rangeOf(context: ExcelSession, { located }: BesideJob, area: CellArea): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(located.sheetId);
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}
