import type { Issue } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import type { Cell } from "../../engine/table";
import { excelIssues } from "../../text/excelIssues";
import type { RowBlock } from "../blocks/rowBlocks";
import type { ExcelSession } from "../session";
import { type CellArea, sheetAddress } from "../sheetAddress";
import { readCells } from "../source/readCells";
import type { ColumnOfCells } from "./columnRuns";

const sampleRows = 50;
const relativeTolerance = 1e-12;

/** Where rows were written: the header row and all rows below it. */
export interface WrittenPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly area: CellArea;
}

/** Reads rows at the start, in the middle and at the end again, in one sync; answers the issue where they differ. */
export async function readBack(
  context: ExcelSession,
  place: WrittenPlace,
  columns: readonly ColumnOfCells[],
): Promise<Issue | null> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const samples = sampleBlocks(place.area.rowCount - 1).flatMap((block) =>
    columns.map((column) => {
      const area = {
        row: place.area.row + 1 + block.start,
        column: column.column,
        rowCount: block.rowCount,
        columnCount: 1,
      };
      const range = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, 1).load("values");
      return { area, range, block, column };
    }),
  );
  await context.sync();
  const wrong = samples.find(({ range, block, column }) =>
    readCells(range).some(([cell = null], at) => !isSame(cell, column.cellOf(block.start + at))),
  );
  if (!wrong) return null;
  return issueFrom(excelIssues.readBackMismatch, { details: { address: sheetAddress(place.sheetName, wrong.area) } });
}

/**
 * Blocks at the start, in the middle and at the end of some rows, none twice.
 *
 * @example sampleBlocks(70) // => [{ start: 0, rowCount: 70 }]
 */
export function sampleBlocks(rowCount: number): readonly RowBlock[] {
  if (rowCount <= 3 * sampleRows) return rowCount > 0 ? [{ start: 0, rowCount }] : [];
  const starts = [0, Math.floor((rowCount - sampleRows) / 2), rowCount - sampleRows];
  return starts.map((start) => ({ start, rowCount: sampleRows }));
}

function isSame(read: Cell, written: Cell): boolean {
  if (typeof read !== "number" || typeof written !== "number") return (read ?? "") === (written ?? "");
  return Math.abs(read - written) <= relativeTolerance * Math.max(1, Math.abs(written));
}
