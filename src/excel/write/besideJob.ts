import type { Issue } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import { excelIssues } from "../../text/excelIssues";
import type { ExcelSession } from "../session";
import { sheetAddress } from "../sheetAddress";
import { type ColumnGroup, columnGroups } from "../source/columnGroups";
import type { LocatedSource } from "../source/locateSource";
import { queueStoreTags, sourceTag, type StoredTags, withColumnsTag } from "../store/runTags";
import type { WriteReport, WriteRequest } from "../workbookPort";
import type { BesidePlan } from "./planBeside";

/** A plan with all that its writing needs. */
export interface BesideJob {
  readonly request: WriteRequest;
  readonly located: LocatedSource;
  readonly plan: BesidePlan;
  readonly stored: StoredTags;
}

/** Queues marking the columns as ours and the source as the last one. */
export function queueMark(context: ExcelSession, { located, plan, stored, request }: BesideJob): void {
  const { sheetId, sheetName, tableName } = located;
  const tag = { sheetId, sheetName, tableName, columns: plan.tags };
  const source = sourceTag(request.source, request);
  queueStoreTags(context, stored.part, { ...withColumnsTag(stored.tags, located, tag), source });
}

/** What was written where; groups of columns apart by commas. */
export function reportOf({ located, plan }: BesideJob, writtenRows: number): WriteReport {
  return {
    address: addressOf(located, columnGroups(plan.placed.map(({ column }) => column))),
    writtenRows,
    updatedHeaders: plan.placed.filter(({ isNew }) => !isNew).map(({ header }) => header),
    issues: [],
  };
}

/** Tells the columns of an earlier run that were emptied. */
export function staleIssues({ plan }: BesideJob): readonly Issue[] {
  const emptied = plan.stale.filter(({ fate }) => fate === "empty");
  return emptied.map(({ tag }) => issueFrom(excelIssues.columnEmptied, { details: { header: tag.header } }));
}

function addressOf(located: LocatedSource, groups: readonly ColumnGroup[]): string {
  const { row, rowCount } = located.area;
  return groups
    .map(({ first, count }) => sheetAddress(located.sheetName, { row, column: first, rowCount, columnCount: count }))
    .join(", ");
}
