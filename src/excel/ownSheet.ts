import type { Issue } from "../engine/issue";
import { issueFrom } from "../engine/issues/issueFrom";
import { excelIssues } from "../text/excelIssues";
import { issueOfError } from "./excelErrors";
import type { ExcelSession } from "./session";
import { unusedName } from "./source/uniqueHeaders";
import type { SheetTag } from "./store/runTags";

/** A sheet of the workbook. */
export interface SheetName {
  readonly id: string;
  readonly name: string;
}

/** Excel's limit for a sheet's name. */
const longestSheetName = 31;

/** Queues listing the sheets; after a sync they are there. */
export function queueSheetNames(context: ExcelSession): () => readonly SheetName[] {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  return () => sheets.items.map(({ id, name }) => ({ id, name }));
}

/** The sheet that a mark names, or null where it is gone; an id is surer than a name. */
export function taggedSheet(tag: SheetTag | null, sheets: readonly SheetName[]): SheetName | null {
  if (!tag) return null;
  return sheets.find(({ id }) => id === tag.sheetId) ?? sheets.find(({ name }) => name === tag.sheetName) ?? null;
}

/**
 * A name that no sheet has yet, in Excel's limits.
 *
 * @example unusedSheetName("Customer tiers", ["customer TIERS"]) // => "Customer tiers (2)"
 */
export function unusedSheetName(wanted: string, names: readonly string[]): string {
  return unusedName(wanted.slice(0, longestSheetName), names, (name, count) => {
    const suffix = ` (${count})`;
    return name.slice(0, longestSheetName - suffix.length) + suffix;
  });
}

/** Brings a sheet to the front. Excel refuses while another workbook has the focus, which is no reason to fail. */
export async function showSheet(context: ExcelSession, sheet: SheetName): Promise<readonly Issue[]> {
  try {
    context.workbook.worksheets.getItem(sheet.id).activate();
    await context.sync();
    return [];
  } catch (error) {
    if (!issueOfError(error)) throw error;
    return [issueFrom(excelIssues.sheetNotShown, { details: { sheet: sheet.name } })];
  }
}

/** Takes back a sheet that was added a moment ago, where filling it failed; answers what could not be taken back. */
export async function takeBackSheet(context: ExcelSession, sheet: SheetName): Promise<readonly Issue[]> {
  try {
    context.workbook.worksheets.getItem(sheet.id).delete();
    await context.sync();
    return [];
  } catch (error) {
    if (!issueOfError(error)) throw error;
    return [issueFrom(excelIssues.sheetLeftOver, { details: { sheet: sheet.name } })];
  }
}
