import type { Result } from "../engine/issue";
import { done } from "./refused";
import type { ExcelSession } from "./session";
import { areaAddress, type CellArea } from "./sheetAddress";
import { columnGroups } from "./source/columnGroups";
import { locateSource } from "./source/locateSource";
import type { SourceTable } from "./workbookPort";

/** Excel does not document how long an address of many areas may be; this length is well below 8,192 areas. */
const longestAddress = 8_000;

/**
 * Selects table rows in the sheet and brings it to the front; answers how many rows that were: all of them where Excel
 * can select several areas (ExcelApi 1.18) and their address is not too long, else the most that stand together.
 */
export async function selectRows(
  context: ExcelSession,
  source: SourceTable,
  rows: readonly number[],
): Promise<Result<number>> {
  const located = await locateSource(context, source);
  if (!located.ok) return located;
  const { area, sheetId } = located.value;
  const several = Office.context.requirements.isSetSupported("ExcelApi", "1.18");
  const { address, rowCount } = addressOfRows(area, several ? rows : longestRun(rows));
  if (rowCount === 0) return done(0);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.activate();
  if (address.includes(",")) sheet.getRanges(address).select();
  else sheet.getRange(address).select();
  await context.sync();
  return done(rowCount);
}

/** Before ExcelApi 1.18 an add-in can select one area only: the most rows that stand together are shown. */
function longestRun(rows: readonly number[]): readonly number[] {
  const runs = columnGroups(rows);
  const longest = runs.reduce((best, run) => (run.count > best.count ? run : best), { first: 0, count: 0 });
  return Array.from({ length: longest.count }, (_, at) => longest.first + at);
}

/**
 * The address of table rows, those that stand together as one area, as many as fit.
 *
 * @param area header row and data rows
 * @param rows rows of the table, from 0, in any order
 * @example addressOfRows({ row: 0, column: 0, rowCount: 9, columnCount: 2 }, [3, 0, 1]) // => { address: "A2:B3,A5:B5", rowCount: 3 }
 */
export function addressOfRows(
  area: CellArea,
  rows: readonly number[],
): { readonly address: string; readonly rowCount: number } {
  const inside = rows.filter((row) => row >= 0 && row < area.rowCount - 1);
  let address = "";
  let rowCount = 0;
  for (const { first, count } of columnGroups(inside)) {
    const next = areaAddress({ ...area, row: area.row + 1 + first, rowCount: count });
    if (address.length + next.length + 1 > longestAddress) break;
    address = address === "" ? next : `${address},${next}`;
    rowCount += count;
  }
  return { address, rowCount };
}
