import type { Issue, Result } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import { excelIssues } from "../../text/excelIssues";
import { formulaBlocks } from "../live/formulaBlocks";
import { refuseFormula } from "../live/refuseFormula";
import { writeFormulasBeside } from "../live/writeFormulasBeside";
import { done, refused } from "../refused";
import type { ExcelSession } from "../session";
import { locateSource, type LocatedSource } from "../source/locateSource";
import { columnsTagOf, queueTags } from "../store/runTags";
import type { JobControl, WriteReport, WriteRequest } from "../workbookPort";
import { checkRows } from "./checkRows";
import { checkTarget } from "./checkTarget";
import type { BesideJob } from "./besideJob";
import { planBeside } from "./planBeside";
import { type TierColumn, tierColumns } from "./tierColumns";
import { queueBookGuard, queueSheetGuard } from "./writeGuards";
import { writePlan } from "./writePlan";

/**
 * Writes the tier columns right of the source, one row a source row: every order gets its customer's tier. Checks all
 * that could go wrong before the first cell is written. Five syncs for a table that fits one block.
 */
export async function writeBeside(
  context: ExcelSession,
  request: WriteRequest,
  control: JobControl,
): Promise<Result<WriteReport>> {
  const { form, liveFormula } = request;
  const refusal = form === "formulas" ? refuseFormula(request) : null;
  if (refusal) return refused(refusal);
  const ready = await prepareJob(context, request);
  if (!ready.ok) return ready;
  return form === "formulas" && liveFormula
    ? writeFormulasBeside(context, ready.value, liveFormula)
    : writePlan(context, ready.value, control);
}

async function prepareJob(context: ExcelSession, request: WriteRequest): Promise<Result<BesideJob>> {
  const { source, run } = request;
  const guards = [queueBookGuard(context), queueSheetGuard(context, source.sheetId)];
  const queuedTags = queueTags(context);
  const found = await locateSource(context, source);
  if (!found.ok) return found;
  const located = found.value;
  const forbidden = guards.map((guard) => guard()).filter((issue): issue is Issue => issue !== null);
  if (forbidden.length > 0) return refused(...forbidden);
  const tags = queuedTags.readContent();
  const hidden = queueHiddenRows(context, located);
  const { customers } = run.prepared;
  const rows = await checkRows(context, { located, customerHeader: run.policy.data.customer, customers });
  if (!rows.ok) return rows;
  if (hidden()) return refused(issueFrom(excelIssues.hiddenRows, { details: { sheet: located.sheetName } }));
  return checkPlan(context, { request, located, stored: tags() });
}

/** A filter that hides rows makes Excel misplace values; `rowHidden` is null where only some are hidden. */
function queueHiddenRows(context: ExcelSession, { sheetId, area }: LocatedSource): () => boolean {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const rows = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, 1).load("rowHidden");
  return () => rows.rowHidden !== false;
}

async function checkPlan(context: ExcelSession, job: Omit<BesideJob, "plan">): Promise<Result<BesideJob>> {
  const { located, request, stored } = job;
  const own = columnsTagOf(stored.tags, located)?.columns ?? [];
  const { areaWithTotals: area, headers } = located;
  const plan = planBeside({ area, headers, own }, columnsOf(request));
  if (!plan) return refused(issueFrom(excelIssues.noRoom, { details: { sheet: located.sheetName } }));
  if (plan.claimed) {
    const free = await checkTarget(context, { ...located, area: plan.claimed });
    if (!free.ok) return free;
  }
  return done({ ...job, plan });
}

function columnsOf(request: WriteRequest): readonly TierColumn[] {
  if (request.form === "values") return tierColumns(request.run, request);
  return formulaBlocks(request.run, request).flatMap(({ columns }) => columns);
}
