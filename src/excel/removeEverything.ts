import type { Issue, Result } from "../engine/issue";
import { queueSheetNames, type SheetName, taggedSheet } from "./ownSheet";
import { done, refused } from "./refused";
import { removeColumns } from "./removeColumns";
import { removeSheet } from "./removeSheet";
import type { ExcelSession } from "./session";
import { queueRemoveJson } from "./store/jsonPart";
import { queuePolicyPart } from "./store/policyStore";
import { queueTags } from "./store/runTags";
import { queueBookGuard, queueSheetGuard } from "./write/writeGuards";

/**
 * Takes everything of ours out of the workbook: tier columns, the sheets we made, the policy and our marks. A sheet on
 * which the user has written stays, without our cells and charts. Answers what was removed: addresses and sheet names.
 */
export async function removeEverything(context: ExcelSession): Promise<Result<readonly string[]>> {
  const guard = queueBookGuard(context);
  const sheetNames = queueSheetNames(context);
  const queued = { tags: queueTags(context), policy: queuePolicyPart(context) };
  await context.sync();
  const content = { tags: queued.tags.readContent(), policy: queued.policy.readContent() };
  const sheets = sheetNames();
  const sheetGuards = sheets.map(({ id }) => queueSheetGuard(context, id));
  await context.sync();
  const { tags, part } = content.tags();
  const ours = (name: string): boolean =>
    [...tags.columns, tags.customers, tags.pyramid].some((tag) => tag?.sheetName === name);
  const locked = sheetGuards.map((each, at) => (ours(sheets[at]?.name ?? "") ? each() : null));
  const forbidden = [guard(), ...locked].filter((issue): issue is Issue => issue !== null);
  if (forbidden.length > 0) return refused(...forbidden);
  const removed: string[] = [];
  for (const tag of tags.columns) removed.push(...(await removeColumns(context, tag, sheets)));
  for (const tag of [tags.customers, tags.pyramid]) {
    const sheet: SheetName | null = taggedSheet(tag, sheets);
    if (tag && sheet) removed.push(await removeSheet(context, sheet, tag));
  }
  queueRemoveJson(context, part);
  queueRemoveJson(context, content.policy());
  await context.sync();
  return done(removed);
}
