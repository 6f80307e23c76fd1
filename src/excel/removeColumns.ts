import type { ExcelSession } from "./session";
import type { SheetName } from "./ownSheet";
import { areaAddress, type CellArea, parseArea, sheetAddress } from "./sheetAddress";
import { readCells } from "./source/readCells";
import type { ColumnsTag } from "./store/runTags";
import { planBeside } from "./write/planBeside";

/** Removes the columns that a mark names where their headers still stand; answers their addresses. */
export async function removeColumns(
  context: ExcelSession,
  tag: ColumnsTag,
  sheets: readonly SheetName[],
): Promise<readonly string[]> {
  const place = await findColumns(context, tag, sheets);
  if (!place) return [];
  const { sheet, area, headers, table } = place;
  const plan = planBeside({ area, headers, own: tag.columns }, []);
  if (!plan || plan.stale.length === 0) return [];
  if (table) table.resize(areaAddress(plan.areaAfter));
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const areas = plan.stale.map(({ column, fate }) => {
    const cells = { ...area, column, columnCount: 1 };
    return fate === "remove" || !table ? cells : { ...cells, row: area.row + 1, rowCount: area.rowCount - 1 };
  });
  for (const each of areas) worksheet.getRange(areaAddress(each)).clear("All");
  await context.sync();
  return areas.map((each) => sheetAddress(sheet.name, each));
}

interface FoundColumns {
  readonly sheet: SheetName;
  readonly area: CellArea;
  readonly headers: readonly string[];
  readonly table: Excel.Table | null;
}

function findColumns(
  context: ExcelSession,
  tag: ColumnsTag,
  sheets: readonly SheetName[],
): Promise<FoundColumns | null> {
  return tag.tableName === null ? findInRegion(context, tag, sheets) : findInTable(context, tag.tableName);
}

async function findInTable(context: ExcelSession, tableName: string): Promise<FoundColumns | null> {
  const table = context.workbook.tables.getItemOrNullObject(tableName).load("id");
  await context.sync();
  if (table.isNullObject) return null;
  const whole = table.getRange().load("address");
  const headerRow = table.getHeaderRowRange().load("values");
  const sheet = table.worksheet.load("id,name");
  await context.sync();
  return {
    sheet: { id: sheet.id, name: sheet.name },
    area: parseArea(whole.address),
    headers: texts(headerRow),
    table,
  };
}

/** In a plain region our headers are looked for in the first rows that hold anything. */
async function findInRegion(
  context: ExcelSession,
  tag: ColumnsTag,
  sheets: readonly SheetName[],
): Promise<FoundColumns | null> {
  const sheet = sheets.find(({ id }) => id === tag.sheetId) ?? sheets.find(({ name }) => name === tag.sheetName);
  if (!sheet) return null;
  const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  if (used.isNullObject) return null;
  const area = parseArea(used.address);
  const rowCount = Math.min(area.rowCount, headerSearchRows);
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const top = worksheet.getRangeByIndexes(area.row, area.column, rowCount, area.columnCount).load("values");
  await context.sync();
  const wanted = tag.columns.map(({ header }) => header);
  const rows = readCells(top).map((cells) => cells.map((cell) => String(cell ?? "")));
  const at = rows.findIndex((cells) => wanted.every((header) => cells.includes(header)));
  if (at < 0) return null;
  const headers = rows[at] ?? [];
  return { sheet, area: { ...area, row: area.row + at, rowCount: area.rowCount - at }, headers, table: null };
}

const headerSearchRows = 60;

function texts(headerRow: Excel.Range): readonly string[] {
  const [cells = []] = readCells(headerRow);
  return cells.map((cell) => String(cell ?? ""));
}
