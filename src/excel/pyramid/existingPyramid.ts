import type { Result } from "../../engine/issue";
import type { SheetName } from "../ownSheet";
import { done, refused } from "../refused";
import type { ExcelSession } from "../session";
import { areaAddress, areaHolds, type CellArea, parseArea } from "../sheetAddress";
import { isBlankCell } from "../source/headerRow";
import { readCells } from "../source/readCells";
import type { SheetTag } from "../store/runTags";
import { queueSheetGuard } from "../write/writeGuards";
import { ownChartNames } from "./chartBlocks";
import { areaOfBlock, type PyramidPlan } from "./pyramidPlan";

/** The pyramid sheet of an earlier run: the cells that are ours and the charts that are still there. */
export interface ExistingPyramid {
  readonly sheet: SheetName;
  readonly areas: readonly CellArea[];
  /** Charts of ours that have all their series. */
  readonly chartNames: readonly string[];
  /** Charts of ours that lost a series to the user, and charts this pyramid has not: they are drawn anew or go. */
  readonly brokenChartNames: readonly string[];
}

/**
 * Looks at the pyramid sheet of an earlier run: one sync. Null where the user has written into cells that the new
 * pyramid would take.
 */
export async function existingPyramid(
  context: ExcelSession,
  sheet: SheetName,
  { tag, plan }: { readonly tag: SheetTag; readonly plan: PyramidPlan },
): Promise<Result<ExistingPyramid | null>> {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const guard = queueSheetGuard(context, sheet.id);
  const charts = worksheet.charts.load("items/name,items/series/count");
  const wanted = plan.blocks.map((block) => {
    const area = areaOfBlock(block);
    return { area, range: worksheet.getRange(areaAddress(area)).load("values") };
  });
  await context.sync();
  const forbidden = guard();
  if (forbidden) return refused(forbidden);
  const areas = tag.areas.map(parseArea);
  const strange = wanted.some(({ area, range }) =>
    readCells(range).some((cells, row) =>
      cells.some((cell, column) => !isBlankCell(cell) && !isOurs(areas, area.row + row, area.column + column)),
    ),
  );
  const seriesCounts = new Map(plan.charts.map(({ name, series }) => [name, series.length]));
  const whole = charts.items.filter(({ name, series }) => seriesCounts.get(name) === series.count);
  const chartNames = whole.map(({ name }) => name);
  const own = charts.items.map(({ name }) => name).filter((name) => ownChartNames.includes(name));
  const brokenChartNames = own.filter((name) => !chartNames.includes(name));
  return done(strange ? null : { sheet, areas, chartNames, brokenChartNames });
}

function isOurs(areas: readonly CellArea[], row: number, column: number): boolean {
  return areas.some((area) => areaHolds(area, row, column));
}
