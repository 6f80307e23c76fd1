import type { Issue, Result } from "../../engine/issue";
import { sheetTexts } from "../../text/sheetTexts";
import { queueSheetNames, type SheetName, taggedSheet, unusedSheetName } from "../ownSheet";
import { done, refused } from "../refused";
import type { ExcelSession } from "../session";
import { queueTags, type StoredTags } from "../store/runTags";
import type { JobControl, WriteReport, WriteRequest } from "../workbookPort";
import { customerSheet } from "./customerSheet";
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
  const { run, language } = request;
  const bookGuard = queueBookGuard(context);
  const structureGuard = queueStructureGuard(context);
  const sheetNames = queueSheetNames(context);
  const queuedTags = queueTags(context);
  await context.sync();
  const forbidden = bookGuard();
  if (forbidden) return refused(forbidden);
  const list = customerSheet(run, request);
  const size = { rowCount: list.rowCount + 1, columnCount: list.columns.length };
  const { stored, existing, left } = await lookAround(context, { queuedTags, sheets: sheetNames(), size });
  if (!existing.ok) return existing;
  const locked = existing.value ? null : structureGuard();
  if (locked) return refused(locked);
  const names = sheetNames().map(({ name }) => name);
  const sheetName = existing.value?.sheet.name ?? unusedSheetName(sheetTexts.customersSheet[language], names);
  const area = { row: 0, column: 0, ...size };
  const job: ListJob = { list, area, sheetName, existing: existing.value, stored, startRow: request.startRow ?? 0 };
  return withIssues(await writeList(context, job, control), left);
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
