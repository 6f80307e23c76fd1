import type { Issue, Result } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import { excelIssues } from "../../text/excelIssues";
import { rowBytes, type RowBlock } from "../blocks/rowBlocks";
import { type BlockOutcome, runBlocks } from "../blocks/runBlocks";
import { escapeText } from "../escapeText";
import { issueOfError, saysGone } from "../excelErrors";
import { takeBackSheet } from "../ownSheet";
import { done, refused } from "../refused";
import type { ExcelSession } from "../session";
import { type CellArea, areaAddress, sheetAddress } from "../sheetAddress";
import { queueStoreTags, type SourceTag, type StoredTags } from "../store/runTags";
import type { JobControl, WriteReport } from "../workbookPort";
import { cellMatrices, type ColumnOfCells } from "./columnRuns";
import { checkFormulas } from "../live/checkFormulas";
import type { Target } from "./checkTarget";
import type { CustomerSheet } from "./customerSheet";
import type { ExistingList } from "./customerSheetPlace";
import { formatCells } from "./formatCells";
import { readBack } from "./readBack";

/** A list to write, and the sheet it goes to. */
export interface ListJob {
  readonly list: CustomerSheet;
  /** Header row and all rows. */
  readonly area: CellArea;
  readonly sheetName: string;
  /** Null: the sheet is to be added. */
  readonly existing: ExistingList | null;
  /** What the mark will say of the source. */
  readonly source: SourceTag;
  readonly stored: StoredTags;
  readonly startRow: number;
}

/** Writes a list block by block, makes it a table and reads samples back. */
export async function writeList(
  context: ExcelSession,
  job: ListJob,
  control: JobControl,
): Promise<Result<WriteReport>> {
  const columns = job.list.columns
    .slice(0, job.list.valueColumnCount)
    .map(({ cellOf }, column) => ({ column, cellOf }));
  const sheetId = await openSheet(context, job);
  let framed = false;
  const outcome = await runBlocks(
    context,
    {
      startRow: job.startRow,
      totalRows: job.list.rowCount,
      bytesOfRow: (row) => rowBytes(columns.map(({ cellOf }) => cellOf(row))),
      async runBlock(block) {
        if (!framed) queueFrame(context, job, sheetId);
        queueRows(context, { sheetId, columns, block });
        await context.sync();
        framed = true;
      },
    },
    control,
  );
  if (outcome.error !== undefined) return failed(context, { job, outcome, sheetId });
  const report = reportOf(job, outcome);
  if (outcome.cancelled) return done(report, [stopped(excelIssues.cancelled, job, outcome)]);
  queueLast(context, job, sheetId);
  const mismatch = await readBack(context, { sheetId, sheetName: job.sheetName, area: job.area }, columns);
  if (mismatch) return refused(mismatch);
  const failure = await checkFormulas(context, formulaCells(job, sheetId));
  return failure ? refused(failure) : done(report);
}

/** The id of the sheet to write to; a new one is added first, alone, so that it can be taken back. */
async function openSheet(context: ExcelSession, { existing, sheetName }: ListJob): Promise<string> {
  if (existing) return existing.sheet.id;
  const sheet = context.workbook.worksheets.add(sheetName).load("id");
  await context.sync();
  return sheet.id;
}

/** Queues all but the rows: marks the sheet as ours, empties it, writes the headers and formats. */
function queueFrame(context: ExcelSession, job: ListJob, sheetId: string): void {
  const tag = { sheetId, sheetName: job.sheetName, areas: [areaAddress(job.area)] };
  queueStoreTags(context, job.stored.part, {
    ...job.stored.tags,
    customers: tag,
    source: job.source,
  });
  if (job.existing) queueEmptying(context, job, job.existing);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const headers = job.list.columns.map(({ header }) => escapeText(header));
  sheet.getRangeByIndexes(0, 0, 1, headers.length).values = [headers];
  job.list.columns.forEach(({ numberFormat }, column) => {
    if (numberFormat === null) return;
    formatCells(sheet.getRangeByIndexes(1, column, job.list.rowCount, 1), numberFormat);
  });
}

/** Old rows go before new ones come, so that a list that was cancelled never mixes two runs. */
function queueEmptying(context: ExcelSession, job: ListJob, existing: ExistingList): void {
  const sheet = context.workbook.worksheets.getItem(existing.sheet.id);
  const table = existing.tableId === null ? null : context.workbook.tables.getItem(existing.tableId);
  if (job.startRow > 0) return;
  table?.clearFilters();
  if (isLive(job)) table?.convertToRange();
  else table?.resize(areaAddress(job.area));
  sheet.getRange(areaAddress({ ...existing.area, row: 1, rowCount: existing.area.rowCount - 1 })).clear("Contents");
  const surplus = existing.area.columnCount - job.area.columnCount;
  if (surplus <= 0) return;
  const columns = { ...existing.area, column: job.area.columnCount, columnCount: surplus };
  sheet.getRange(areaAddress(columns)).clear("All");
}

interface RowsToWrite {
  readonly sheetId: string;
  readonly columns: readonly ColumnOfCells[];
  readonly block: RowBlock;
}

function queueRows(context: ExcelSession, { sheetId, columns, block }: RowsToWrite): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const { column, columnCount, rows } of cellMatrices(columns, block)) {
    sheet.getRangeByIndexes(1 + block.start, column, block.rowCount, columnCount).values = rows.map((row) => [...row]);
  }
}

/** Queues what needs all rows: the formulas, or the table, in which no formula could spill. */
function queueLast(context: ExcelSession, job: ListJob, sheetId: string): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRange(areaAddress(job.area));
  for (const { column, text } of job.list.formulas) sheet.getRangeByIndexes(1, column, 1, 1).formulas = [[text]];
  if (isLive(job)) sheet.getRangeByIndexes(0, 0, 1, job.area.columnCount).format.font.bold = true;
  else if (!job.existing?.tableId) sheet.tables.add(range, true);
  range.format.autofitColumns();
}

function isLive({ list }: ListJob): boolean {
  return list.formulas.length > 0;
}

function formulaCells({ list, sheetName }: ListJob, sheetId: string): readonly Target[] {
  return list.formulas.map(({ column }) => ({
    sheetId,
    sheetName,
    area: { row: 1, column, rowCount: 1, columnCount: 1 },
  }));
}

function reportOf({ sheetName, area, existing, list }: ListJob, { doneRows }: BlockOutcome): WriteReport {
  const updatedHeaders = existing ? list.columns.map(({ header }) => header) : [];
  return { address: sheetAddress(sheetName, area), writtenRows: doneRows, updatedHeaders, issues: [] };
}

interface Failure {
  readonly job: ListJob;
  readonly outcome: BlockOutcome;
  readonly sheetId: string;
}

/** A sheet that was added and has no rows yet is taken back; else the finished rows stay and are told. */
async function failed(context: ExcelSession, { job, outcome, sheetId }: Failure): Promise<Result<WriteReport>> {
  const cause = issueOfError(outcome.error);
  if (!cause) throw outcome.error;
  if (saysGone(outcome.error)) {
    return refused(issueFrom(excelIssues.deletedMidway, { details: { rows: outcome.doneRows } }));
  }
  const untouched = job.existing === null && outcome.doneRows === job.startRow;
  if (!untouched) return refused(stopped(excelIssues.interrupted, job, outcome), cause);
  return refused(cause, ...(await takeBackSheet(context, { id: sheetId, name: job.sheetName })));
}

function stopped(
  definition: typeof excelIssues.cancelled | typeof excelIssues.interrupted,
  { list }: ListJob,
  { doneRows }: BlockOutcome,
): Issue {
  return issueFrom(definition, { details: { rows: doneRows, total: list.rowCount } });
}
