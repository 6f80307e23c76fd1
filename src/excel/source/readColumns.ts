import type { Issue, Result } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import type { Cell, RawTable } from "../../engine/table";
import { excelIssues } from "../../text/excelIssues";
import { rowBytes, type RowBlock } from "../blocks/rowBlocks";
import { runBlocks } from "../blocks/runBlocks";
import { done, refused } from "../refused";
import type { ExcelSession } from "../session";
import type { JobControl, SourceTable } from "../workbookPort";
import { columnGroups } from "./columnGroups";
import { dateSystemOf, showsYear } from "./dateSystem";
import { locateSource, type LocatedSource } from "./locateSource";
import { readCells } from "./readCells";

/** Rows may be longer than the sample shows. */
const sampleMargin = 1.5;

/** What to read: a source and the headers of its columns. */
export interface ReadRequest {
  readonly source: SourceTable;
  readonly headers: readonly string[];
}

/** Reads named columns of a source in blocks; rows that a filter hides are read as well. */
export async function readColumns(
  context: ExcelSession,
  request: ReadRequest,
  control: JobControl,
): Promise<Result<RawTable>> {
  const { source, headers } = request;
  const found = await locateSource(context, source);
  if (!found.ok) return found;
  const missing = headers.filter((header) => !source.headers.includes(header));
  if (missing.length > 0) return refused(...missing.map((field) => columnMissing(source, field)));
  const reader = columnReader(
    context,
    found.value,
    headers.map((header) => source.headers.indexOf(header)),
  );
  const bytes = sampleRowBytes(request);
  const job = { startRow: 0, totalRows: source.rowCount, bytesOfRow: () => bytes, runBlock: reader.readBlock };
  const outcome = await runBlocks(context, job, control);
  if (outcome.error !== undefined) throw outcome.error;
  if (outcome.cancelled) return refused(issueFrom(excelIssues.readingCancelled, {}));
  return done({
    rowCount: source.rowCount,
    columns: headers.map((header, index) => ({ header, cells: reader.cells[index] ?? [] })),
    firstSheetRow: found.value.area.row + 2,
    dateSystem: await readDateSystem(context, request, found.value),
  });
}

function columnMissing(source: SourceTable, field: string): Issue {
  return issueFrom(excelIssues.columnMissing, { field, details: { sheet: source.sheetName } });
}

function sampleRowBytes({ source, headers }: ReadRequest): number {
  const indexes = headers.map((header) => source.headers.indexOf(header));
  const bytes = source.sampleRows.map((row) => rowBytes(indexes.map((index) => row[index] ?? null)));
  const total = bytes.reduce((sum, each) => sum + each, 0);
  return Math.ceil((sampleMargin * total) / Math.max(1, bytes.length)) + 1;
}

interface ColumnReader {
  /** One list a wanted column, filled block by block. */
  readonly cells: readonly (readonly Cell[])[];
  readBlock(block: RowBlock): Promise<void>;
}

function columnReader(context: ExcelSession, located: LocatedSource, columns: readonly number[]): ColumnReader {
  const cells: Cell[][] = columns.map(() => []);
  const { row, column } = located.area;
  const groups = columnGroups(columns);
  return {
    cells,
    async readBlock(block) {
      const sheet = context.workbook.worksheets.getItem(located.sheetId);
      const ranges = groups.map(({ first, count }) => {
        const range = sheet.getRangeByIndexes(row + 1 + block.start, column + first, block.rowCount, count);
        return range.load("values");
      });
      await context.sync();
      const blockCells = ranges.map(readCells);
      columns.forEach((wanted, index) => {
        const at = groups.findIndex(({ first, count }) => wanted >= first && wanted < first + count);
        const offset = wanted - (groups[at]?.first ?? 0);
        for (const rowCells of blockCells[at] ?? []) cells[index]?.push(rowCells[offset] ?? null);
      });
    },
  };
}

/** One more cell is read, and only where a wanted column shows dates. */
async function readDateSystem(
  context: ExcelSession,
  { source, headers }: ReadRequest,
  located: LocatedSource,
): Promise<RawTable["dateSystem"]> {
  const dated = headers.map((header) => source.headers.indexOf(header)).find((index) => isDated(source, index));
  if (dated === undefined) return 1900;
  const { row, column } = located.area;
  const sheet = context.workbook.worksheets.getItem(located.sheetId);
  const cell = sheet.getRangeByIndexes(row + 1, column + dated, 1, 1).load("values,text");
  await context.sync();
  return dateSystemOf(readCells(cell)[0]?.[0], cell.text[0]?.[0] ?? "");
}

function isDated(source: SourceTable, column: number): boolean {
  return showsYear(source.numberFormats[column] ?? "") && typeof source.sampleRows[0]?.[column] === "number";
}
