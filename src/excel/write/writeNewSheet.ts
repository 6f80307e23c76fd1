import type { Issue, Result } from "../../engine/issue";
import { sheetTexts } from "../../text/sheetTexts";
import { queueSheetNames, type SheetName, taggedSheet, unusedSheetName } from "../ownSheet";
import { formulaSheet } from "../live/formulaSheet";
import { refuseFormula } from "../live/refuseFormula";
import { sourceColumns } from "../live/sourceColumns";
import { done, refused } from "../refused";
import type { ExcelSession } from "../session";
import { queueTags, sourceTag, type StoredTags } from "../store/runTags";
import type { JobControl, WriteReport, WriteRequest } from "../workbookPort";
import { type CustomerSheet, customerSheet } from "./customerSheet";
import { existingList, type ExistingList, newSheetInstead } from "./customerSheetPlace";
import { type ListJob, writeList } from "./writeList";
import { queueBookGuard, queueStructureGuard } from "./writeGuards";

/**
 * Writes one row a customer to a sheet of our own, the same sheet on every run. Seven syncs where the sheet is there and
 * one block is enough, five where it is new.
 */
export async function writeNewSheet(
  context: ExcelSession,
  request: WriteRequest,
  control: JobControl,
): Promise<Result<WriteReport>> {
  const { language } = request;
  const refusal = request.form === "formulas" ? refuseFormula(request) : null;
  if (refusal) return refused(refusal);
  const bookGuard = queueBookGuard(context);
  const structureGuard = queueStructureGuard(context);
  const sheetNames = queueSheetNames(context);
  const queuedTags = queueTags(context);
  await context.sync();
  const forbidden = bookGuard();
  if (forbidden) return refused(forbidden);
  const planned = await plannedSheet(context, request);
  if (!planned.ok) return planned;
  const list = planned.value;
  const size = { rowCount: list.rowCount + 1, columnCount: list.columns.length };
  const { stored, existing, left } = await lookAround(context, { queuedTags, sheets: sheetNames(), size });
  if (!existing.ok) return existing;
  const locked = existing.value ? null : structureGuard();
  if (locked) return refused(locked);
  const names = sheetNames().map(({ name }) => name);
  const sheetName = existing.value?.sheet.name ?? unusedSheetName(sheetTexts.customersSheet[language], names);
  const area = { row: 0, column: 0, ...size };
  const { startRow = 0 } = request;
  const source = sourceTag(request.source, request);
  const job: ListJob = { list, area, sheetName, existing: existing.value, source, stored, startRow };
  return withIssues(await writeList(context, job, control), left);
}

/** Values, or formulas over the source's columns; over orders they stand over the sheet's own. */
async function plannedSheet(context: ExcelSession, request: WriteRequest): Promise<Result<CustomerSheet>> {
  const { run, form, source } = request;
  if (form === "values") return done(customerSheet(run, request));
  if (run.policy.data.kind === "orders") return done(formulaSheet(request, () => ""));
  const columns = await sourceColumns(context, source);
  return columns.ok ? done(formulaSheet(request, columns.value)) : columns;
}

interface Surroundings {
  readonly stored: StoredTags;
  readonly existing: Result<ExistingList | null>;
  /** What to tell where a sheet of an earlier run is left to the user. */
  readonly left: readonly Issue[];
}

async function lookAround(
  context: ExcelSession,
  from: {
    readonly queuedTags: ReturnType<typeof queueTags>;
    readonly sheets: readonly SheetName[];
    readonly size: { readonly rowCount: number; readonly columnCount: number };
  },
): Promise<Surroundings> {
  const content = from.queuedTags.readContent();
  await context.sync();
  const stored = content();
  const tag = stored.tags.customers;
  const sheet = taggedSheet(tag, from.sheets);
  if (!tag || !sheet) return { stored, existing: done(null), left: [] };
  const existing = await existingList(context, sheet, { tag, size: from.size });
  return { stored, existing, left: existing.ok && existing.value === null ? [newSheetInstead(sheet)] : [] };
}

function withIssues(result: Result<WriteReport>, issues: readonly Issue[]): Result<WriteReport> {
  if (!result.ok) return { ok: false, issues: [...issues, ...result.issues] };
  const all = [...issues, ...result.issues];
  return done({ ...result.value, issues: all }, all);
}
