import type { Issue, Result } from "../../engine/issue";
import type { Language } from "../../engine/localText";
import type { Run } from "../../engine/run";
import { queueSheetNames, showSheet, type SheetName, taggedSheet, unusedSheetName } from "../ownSheet";
import { done, refused } from "../refused";
import type { ExcelSession } from "../session";
import { queueTags, type StoredTags } from "../store/runTags";
import type { PyramidReport } from "../workbookPort";
import { newSheetInstead } from "../write/customerSheetPlace";
import { queueBookGuard, queueStructureGuard } from "../write/writeGuards";
import { applyPyramid } from "./applyPyramid";
import { existingPyramid, type ExistingPyramid } from "./existingPyramid";
import { planPyramid } from "./planPyramid";
import type { PyramidPlan } from "./pyramidPlan";

/** Draws the pyramid sheet, or brings the one of an earlier run up to date: five syncs. */
export async function drawPyramid(context: ExcelSession, run: Run, language: Language): Promise<Result<PyramidReport>> {
  const guards = { book: queueBookGuard(context), structure: queueStructureGuard(context) };
  const sheetNames = queueSheetNames(context);
  const queuedTags = queueTags(context);
  await context.sync();
  const forbidden = guards.book();
  if (forbidden) return refused(forbidden);
  const content = queuedTags.readContent();
  await context.sync();
  const plan = planPyramid(run, language);
  const sheets = sheetNames();
  const found = await findExisting(context, { plan, stored: content(), sheets });
  if (!found.ok) return found;
  const { existing, stored, left } = found.value;
  const locked = existing ? null : guards.structure();
  if (locked) return refused(locked);
  const name =
    existing?.sheet.name ??
    unusedSheetName(
      plan.sheetName,
      sheets.map((sheet) => sheet.name),
    );
  const drawn = await applyPyramid(context, { plan, name, existing, stored });
  if (!drawn.ok) return drawn;
  const sheet = drawn.value;
  const issues = [...left, ...(await showSheet(context, sheet))];
  return done({ sheetName: sheet.name, updated: existing !== null }, issues);
}

interface Found {
  readonly stored: StoredTags;
  readonly existing: ExistingPyramid | null;
  readonly left: readonly Issue[];
}

async function findExisting(
  context: ExcelSession,
  from: { readonly plan: PyramidPlan; readonly stored: StoredTags; readonly sheets: readonly SheetName[] },
): Promise<Result<Found>> {
  const { plan, stored } = from;
  const tag = stored.tags.pyramid;
  const sheet = taggedSheet(tag, from.sheets);
  if (!tag || !sheet) return done({ stored, existing: null, left: [] });
  const existing = await existingPyramid(context, sheet, { tag, plan });
  if (!existing.ok) return existing;
  return done({ stored, existing: existing.value, left: existing.value ? [] : [newSheetInstead(sheet)] });
}
