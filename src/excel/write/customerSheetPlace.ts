import type { Issue, Result } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import { excelIssues } from "../../text/excelIssues";
import type { SheetName } from "../ownSheet";
import { done, refused } from "../refused";
import type { ExcelSession } from "../session";
import { type CellArea, areaAddress, parseArea, sameArea } from "../sheetAddress";
import type { SheetTag } from "../store/runTags";
import { queueSheetGuard } from "./writeGuards";

/** The sheet of an earlier run: where our list is on it, and its table, if it got that far. */
export interface ExistingList {
  readonly sheet: SheetName;
  readonly area: CellArea;
  readonly tableId: string | null;
}

/** Excel's last row is 1,048,576. */
const rowLimit = 1_048_576;

/**
 * Looks at the sheet of an earlier run: two syncs. Null where the user's own cells stand right of the list (its rows
 * will move) or where it would grow: then a new sheet is made and this one left to the user.
 */
export async function existingList(
  context: ExcelSession,
  sheet: SheetName,
  { tag, size }: { readonly tag: SheetTag; readonly size: Pick<CellArea, "rowCount" | "columnCount"> },
): Promise<Result<ExistingList | null>> {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const guard = queueSheetGuard(context, sheet.id);
  const tables = worksheet.tables.load("items/id");
  const used = worksheet.getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  const forbidden = guard();
  if (forbidden) return refused(forbidden);
  const ranges = tables.items.map((table) => ({ id: table.id, range: table.getRange().load("address") }));
  const tagged = parseArea(tag.areas[0] ?? "A1");
  const wanted = { row: 0, column: 0, ...size };
  const strangers = used.isNullObject ? [] : queueStrangers(worksheet, [tagged, wanted], parseArea(used.address));
  await context.sync();
  const table = ranges.find(({ range }) => sameArea(parseArea(range.address), tagged));
  const alone = strangers.every((range) => range.isNullObject) && ranges.every((each) => each === table);
  return done(alone ? { sheet, area: tagged, tableId: table?.id ?? null } : null);
}

/** Queues looking for cells beside and below our list, old and new. */
function queueStrangers(sheet: Excel.Worksheet, lists: readonly CellArea[], used: CellArea): readonly Excel.Range[] {
  const columnCount = Math.max(...lists.map((list) => list.column + list.columnCount));
  const oldRows = lists[0]?.rowCount ?? 0;
  const right = used.column + used.columnCount - columnCount;
  const below = Math.min(rowLimit, used.row + used.rowCount) - oldRows;
  const areas: readonly CellArea[] = [
    { row: 0, column: columnCount, rowCount: used.row + used.rowCount, columnCount: right },
    { row: oldRows, column: 0, rowCount: below, columnCount },
  ];
  const real = areas.filter((area) => area.rowCount > 0 && area.columnCount > 0);
  return real.map((area) => sheet.getRange(areaAddress(area)).getUsedRangeOrNullObject(true).load("address"));
}

/** Tells that a new sheet was made although there was one. */
export function newSheetInstead(sheet: SheetName): Issue {
  return issueFrom(excelIssues.newSheetInstead, { details: { sheet: sheet.name } });
}
