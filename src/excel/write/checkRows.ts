import type { Result } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import type { Customers } from "../../engine/run";
import type { Cell } from "../../engine/table";
import { excelIssues } from "../../text/excelIssues";
import { type RowBlock, utf8Bytes } from "../blocks/rowBlocks";
import { runBlocks } from "../blocks/runBlocks";
import { done, refused } from "../refused";
import type { ExcelSession } from "../session";
import type { LocatedSource } from "../source/locateSource";
import { readCells } from "../source/readCells";

/** The customer column, and what stood in it when the run was made. */
export interface RowsToCheck {
  readonly located: LocatedSource;
  readonly customerHeader: string;
  readonly customers: Customers;
}

/**
 * Reads the customer column again and refuses where a row now holds another customer: somebody sorted the table or
 * changed an id since it was read, and tiers would land on the wrong rows.
 */
export async function checkRows(context: ExcelSession, rows: RowsToCheck): Promise<Result<null>> {
  const { located, customers } = rows;
  const changed = refused(issueFrom(excelIssues.sourceChanged, { details: { sheet: located.sheetName } }));
  const index = located.headers.indexOf(rows.customerHeader);
  if (index < 0 || customers.customerOfRow.length !== located.area.rowCount - 1) return changed;
  let same = true;
  const outcome = await runBlocks(context, {
    startRow: 0,
    totalRows: customers.customerOfRow.length,
    bytesOfRow: (row) => 4 + utf8Bytes(idAt(customers, row) ?? ""),
    async runBlock(block) {
      const cells = await readColumnBlock(context, { located, index }, block);
      same &&= cells.every((cell, at) => isSameId(cell, idAt(customers, block.start + at)));
    },
  });
  if (outcome.error !== undefined) throw outcome.error;
  return same ? done(null) : changed;
}

async function readColumnBlock(
  context: ExcelSession,
  { located, index }: { readonly located: LocatedSource; readonly index: number },
  block: RowBlock,
): Promise<readonly Cell[]> {
  const { row, column } = located.area;
  const sheet = context.workbook.worksheets.getItem(located.sheetId);
  const range = sheet.getRangeByIndexes(row + 1 + block.start, column + index, block.rowCount, 1).load("values");
  await context.sync();
  return readCells(range).map(([cell = null]) => cell);
}

function idAt(customers: Customers, row: number): string | undefined {
  return customers.ids[customers.customerOfRow[row] ?? -1];
}

/** A row that was left out has no id to compare. */
function isSameId(cell: Cell, id: string | undefined): boolean {
  return id === undefined || String(cell ?? "").trim() === id;
}
