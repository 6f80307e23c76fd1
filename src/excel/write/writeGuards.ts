import type { Issue } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import { excelIssues } from "../../text/excelIssues";
import type { ExcelSession } from "../session";

/** Queues asking whether the workbook takes changes; after a sync the answer is the issue that forbids them, or null. */
export function queueBookGuard(context: ExcelSession): () => Issue | null {
  const workbook = context.workbook.load("readOnly");
  return () => (workbook.readOnly ? issueFrom(excelIssues.readOnly, {}) : null);
}

/** The same for a sheet, by its id or name. */
export function queueSheetGuard(context: ExcelSession, sheetKey: string): () => Issue | null {
  const sheet = context.workbook.worksheets.getItem(sheetKey).load("name");
  const protection = sheet.protection.load("protected");
  return () =>
    protection.protected ? issueFrom(excelIssues.protectedSheet, { details: { sheet: sheet.name } }) : null;
}

/** The same for adding sheets. */
export function queueStructureGuard(context: ExcelSession): () => Issue | null {
  const protection = context.workbook.protection.load("protected");
  return () => (protection.protected ? issueFrom(excelIssues.protectedStructure, {}) : null);
}
