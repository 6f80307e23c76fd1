import type { Result } from "../../engine/issue";
import { escapeCell } from "../escapeText";
import { issueOfError } from "../excelErrors";
import { type SheetName, takeBackSheet } from "../ownSheet";
import { done, refused } from "../refused";
import type { ExcelSession } from "../session";
import { areaAddress, sameArea } from "../sheetAddress";
import { queueStoreTags, type StoredTags } from "../store/runTags";
import { formatCells } from "../write/formatCells";
import { queueChart } from "./applyChart";
import type { ExistingPyramid } from "./existingPyramid";
import { areaOfBlock, type CellLook, type PyramidPlan } from "./pyramidPlan";

/** A plan and the sheet it goes to. */
export interface PyramidJob {
  readonly plan: PyramidPlan;
  readonly name: string;
  readonly existing: ExistingPyramid | null;
  readonly stored: StoredTags;
}

/** Puts a planned pyramid into the workbook: one sync where the sheet is there, two where it is added. */
export async function applyPyramid(context: ExcelSession, job: PyramidJob): Promise<Result<SheetName>> {
  const { worksheets } = context.workbook;
  if (job.existing) return fillSheet(context, job, job.existing.sheet);
  const added = worksheets.add(job.name).load("id,name");
  await context.sync();
  const sheet = { id: added.id, name: added.name };
  try {
    return await fillSheet(context, job, sheet);
  } catch (error) {
    const cause = issueOfError(error);
    if (!cause) throw error;
    return refused(cause, ...(await takeBackSheet(context, sheet)));
  }
}

async function fillSheet(context: ExcelSession, job: PyramidJob, { id, name }: SheetName): Promise<Result<SheetName>> {
  const { plan, existing, stored } = job;
  const sheet = context.workbook.worksheets.getItem(id);
  const areas = plan.blocks.map((block) => areaAddress(areaOfBlock(block)));
  queueStoreTags(context, stored.part, { ...stored.tags, pyramid: { sheetId: id, sheetName: name, areas } });
  for (const area of existing?.areas ?? []) sheet.getRange(areaAddress(area)).clear("All");
  for (const block of plan.blocks) {
    sheet.getRange(areaAddress(areaOfBlock(block))).values = block.rows.map((cells) => cells.map(escapeCell));
  }
  for (const look of plan.looks) queueLook(sheet, look);
  if (!existing || !sameBlocks(job)) queueSizes(sheet, plan);
  if (!existing) queuePage(sheet);
  for (const chart of existing?.brokenChartNames ?? []) sheet.charts.getItem(chart).delete();
  for (const chart of plan.charts) {
    const known = existing?.chartNames.includes(chart.name) ?? false;
    queueChart(sheet, chart, { known, place: !known || !sameBlocks(job) });
  }
  sheet.pageLayout.setPrintArea(areaAddress(plan.printArea));
  await context.sync();
  return done({ id, name });
}

/** A chart that the user moved stays where it is as long as the cells around it do. */
function sameBlocks({ plan, existing }: PyramidJob): boolean {
  const areas = existing?.areas ?? [];
  const blocks = plan.blocks.map(areaOfBlock);
  return areas.length === blocks.length && blocks.every((block, at) => sameArea(block, areas[at] ?? block));
}

function queueLook(sheet: Excel.Worksheet, look: CellLook): void {
  const range = sheet.getRange(areaAddress(look.area));
  const { format } = range;
  if (look.numberFormat !== undefined) formatCells(range, look.numberFormat);
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.alignment !== undefined) format.horizontalAlignment = look.alignment;
}

/** Widths and heights, which the user may change and keeps while the blocks stay where they are. */
function queueSizes(sheet: Excel.Worksheet, plan: PyramidPlan): void {
  const cellOf = (row: number, column: number) => sheet.getRangeByIndexes(row, column, 1, 1);
  plan.columnWidthsPx.forEach((widthPx, column) => {
    cellOf(0, column).format.columnWidth = pointsOfPixels(widthPx);
  });
  plan.rowHeightsPx.forEach((heightPx, row) => {
    cellOf(row, 0).format.rowHeight = pointsOfPixels(heightPx);
  });
}

/** What the user may change later and keeps: gridlines, page. */
function queuePage(sheet: Excel.Worksheet): void {
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
}

/** Excel measures columns in points, 72 to the inch, screens in pixels, 96 to the inch. */
function pointsOfPixels(px: number): number {
  return (px * 72) / 96;
}
