import type { SheetName } from "./ownSheet";
import { ownChartNames } from "./pyramid/chartBlocks";
import type { ExcelSession } from "./session";
import type { SheetTag } from "./store/runTags";

/** Removes our cells and charts from a sheet that we made, and the sheet itself where nothing else is on it. */
export async function removeSheet(context: ExcelSession, sheet: SheetName, tag: SheetTag): Promise<string> {
  const { worksheets } = context.workbook;
  const worksheet = worksheets.getItem(sheet.id);
  const charts = worksheet.charts.load("items/name");
  const tables = tag.areas.map((area) => worksheet.getRange(area).getTables(false).load("items/id"));
  await context.sync();
  const own = charts.items.filter(({ name }) => ownChartNames.includes(name));
  for (const chart of own) chart.delete();
  // A table would keep headers in its cleared cells.
  for (const table of tables.flatMap(({ items }) => items)) table.convertToRange();
  for (const area of tag.areas) worksheet.getRange(area).clear("All");
  const left = worksheet.getUsedRangeOrNullObject(true).load("address");
  const sheets = worksheets.load("items/visibility");
  await context.sync();
  const empty = left.isNullObject && own.length === charts.items.length;
  // Excel keeps at least one visible sheet.
  const visible = sheets.items.filter(({ visibility }) => visibility === "Visible");
  if (empty && visible.length > 1) worksheet.delete();
  await context.sync();
  return sheet.name;
}
