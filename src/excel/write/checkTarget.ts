import type { Result } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import { excelIssues } from "../../text/excelIssues";
import { done, refused } from "../refused";
import type { ExcelSession } from "../session";
import { type CellArea, sheetAddress } from "../sheetAddress";

/** Cells that we want for ourselves. */
export interface Target {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly area: CellArea;
}

/** Refuses a target that holds anything or that reaches into somebody else's table: one sync. */
export async function checkTarget(context: ExcelSession, target: Target): Promise<Result<null>> {
  const { row, column, rowCount, columnCount } = target.area;
  const sheet = context.workbook.worksheets.getItem(target.sheetId);
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  const used = range.getUsedRangeOrNullObject(true).load("address");
  const tables = range.getTables(false).load("items/name");
  await context.sync();
  if (!used.isNullObject) return refused(issueFrom(excelIssues.targetNotEmpty, { details: { address: used.address } }));
  if (tables.items.length === 0) return done(null);
  const address = sheetAddress(target.sheetName, target.area);
  return refused(issueFrom(excelIssues.targetInTable, { details: { address } }));
}
