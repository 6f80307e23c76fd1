import type { Result } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import { excelIssues } from "../../text/excelIssues";
import { issueOfError } from "../excelErrors";
import { done, refused } from "../refused";
import type { ExcelSession } from "../session";
import { areaAddress } from "../sheetAddress";
import type { LiveFormula, WriteReport } from "../workbookPort";
import { queueFrame, takeBackFrame } from "../write/besideFrame";
import { type BesideJob, queueMark, reportOf, staleIssues } from "../write/besideJob";
import { checkFormulas } from "./checkFormulas";
import { formulaBlocks } from "./formulaBlocks";

/** A formula and the first column that it fills, counted from 0 on the sheet. */
interface PlacedFormula {
  readonly column: number;
  readonly text: string;
}

/** Writes one spilling formula a block right of a plain region: two syncs. */
export async function writeFormulasBeside(
  context: ExcelSession,
  job: BesideJob,
  live: LiveFormula,
): Promise<Result<WriteReport>> {
  const formulas = placedFormulas(job, live);
  const { located, plan } = job;
  if (!formulas) return refused(issueFrom(excelIssues.formulaColumnsApart, { details: { sheet: located.sheetName } }));
  const sheet = context.workbook.worksheets.getItem(located.sheetId);
  const { row, rowCount } = located.area;
  queueFrame(context, job);
  for (const { column } of plan.placed) sheet.getRangeByIndexes(row + 1, column, rowCount - 1, 1).clear("Contents");
  for (const { column, text } of formulas) sheet.getRangeByIndexes(row + 1, column, 1, 1).formulas = [[text]];
  queueMark(context, job);
  try {
    await context.sync();
  } catch (error) {
    const cause = issueOfError(error);
    if (!cause) throw error;
    return refused(cause, ...(await takeBackFrame(context, job)));
  }
  const cells = formulas.map(({ column }) => ({
    ...located,
    area: { row: row + 1, column, rowCount: 1, columnCount: 1 },
  }));
  const failed = await checkFormulas(context, cells);
  const issues = staleIssues(job);
  return failed ? refused(failed, ...issues) : done({ ...reportOf(job, rowCount - 1), issues }, issues);
}

/** Null where the columns of one formula do not stand side by side. */
function placedFormulas({ request, located, plan }: BesideJob, live: LiveFormula): readonly PlacedFormula[] | null {
  const { area, headers } = located;
  const references = live.columns.map((source) => {
    const column = area.column + (source.from === "column" ? headers.indexOf(source.column) : -1);
    return areaAddress({ row: area.row + 1, column, rowCount: area.rowCount - 1, columnCount: 1 });
  });
  const columnOf = new Map(plan.placed.map(({ source, column }) => [source.id, column]));
  const blocks = formulaBlocks(request.run, request).map(({ output, columns }) => {
    const places = columns.map(({ id }) => columnOf.get(id) ?? NaN);
    const [first = NaN] = places;
    const together = places.every((column, at) => column === first + at);
    return together ? { column: first, text: live.formula(output, references) } : null;
  });
  return blocks.every((block) => block !== null) ? blocks : null;
}
