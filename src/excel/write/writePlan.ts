import type { Issue, Result } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import type { Cell } from "../../engine/table";
import { excelIssues } from "../../text/excelIssues";
import { rowBytes, type RowBlock } from "../blocks/rowBlocks";
import { type BlockOutcome, runBlocks } from "../blocks/runBlocks";
import { issueOfError, saysGone } from "../excelErrors";
import { done, refused } from "../refused";
import type { ExcelSession } from "../session";
import type { JobControl, WriteReport } from "../workbookPort";
import { cellMatrices, type ColumnOfCells } from "./columnRuns";
import { queueFrame, takeBackFrame } from "./besideFrame";
import { readBack } from "./readBack";
import { type BesideJob, queueMark, reportOf, staleIssues } from "./besideJob";

/** Writes a checked plan block by block and reads samples back. Headers, table and mark go with the first block. */
export async function writePlan(
  context: ExcelSession,
  job: BesideJob,
  control: JobControl,
): Promise<Result<WriteReport>> {
  const columns = columnsOfCells(job);
  const startRow = job.request.startRow ?? 0;
  let framed = false;
  const outcome = await runBlocks(
    context,
    {
      startRow,
      totalRows: job.located.area.rowCount - 1,
      bytesOfRow: (row) => rowBytes(columns.map((column) => column.cellOf(row))),
      async runBlock(block) {
        if (!framed) queueFrame(context, job);
        queueBlock(context, { job, columns, block });
        if (!framed) queueMark(context, job);
        await context.sync();
        framed = true;
      },
    },
    control,
  );
  if (outcome.error !== undefined) return failed(context, { job, outcome, framed });
  if (outcome.cancelled) return done(reportOf(job, outcome.doneRows), [stopped(excelIssues.cancelled, job, outcome)]);
  const mismatch = await readBack(context, job.located, columns);
  const finished = reportOf(job, outcome.doneRows);
  return mismatch
    ? { ok: false, issues: [mismatch] }
    : done({ ...finished, issues: staleIssues(job) }, staleIssues(job));
}

/** One cell a source row: that of the row's customer; a row that was left out gets a blank. */
function columnsOfCells({ plan, request }: BesideJob): readonly ColumnOfCells[] {
  const { customerOfRow } = request.run.prepared.customers;
  return plan.placed.map(({ source, column }) => ({
    column,
    cellOf(row): Cell {
      const customer = customerOfRow[row] ?? -1;
      return customer < 0 ? "" : source.cellOf(customer);
    },
  }));
}

interface BlockToWrite {
  readonly job: BesideJob;
  readonly columns: readonly ColumnOfCells[];
  readonly block: RowBlock;
}

function queueBlock(context: ExcelSession, { job, columns, block }: BlockToWrite): void {
  const sheet = context.workbook.worksheets.getItem(job.located.sheetId);
  const firstRow = job.located.area.row + 1 + block.start;
  for (const { column, columnCount, rows } of cellMatrices(columns, block)) {
    sheet.getRangeByIndexes(firstRow, column, block.rowCount, columnCount).values = rows.map((cells) => [...cells]);
  }
}

interface Failure {
  readonly job: BesideJob;
  readonly outcome: BlockOutcome;
  readonly framed: boolean;
}

/** Before the first block is through, everything is taken back; after it the finished rows stay and are told. */
async function failed(context: ExcelSession, { job, outcome, framed }: Failure): Promise<Result<WriteReport>> {
  const cause = issueOfError(outcome.error);
  if (!cause) throw outcome.error;
  if (!framed) return refused(cause, ...(await takeBackFrame(context, job)));
  if (!saysGone(outcome.error)) return refused(stopped(excelIssues.interrupted, job, outcome), cause);
  return refused(issueFrom(excelIssues.deletedMidway, { details: { rows: outcome.doneRows } }));
}

function stopped(
  definition: typeof excelIssues.cancelled | typeof excelIssues.interrupted,
  { located }: BesideJob,
  { doneRows }: BlockOutcome,
): Issue {
  return issueFrom(definition, { details: { rows: doneRows, total: located.area.rowCount - 1 } });
}
