import { sheetAddress } from "../sheetAddress";
import type { LocatedSource } from "../source/locateSource";
import type { StoredTags } from "../store/runTags";
import type { WriteRequest } from "../workbookPort";
import type { ColumnGroup } from "../source/columnGroups";
import type { BesidePlan } from "./planBeside";

/** A plan with all that its writing needs. */
export interface BesideJob {
  readonly request: WriteRequest;
  readonly located: LocatedSource;
  readonly plan: BesidePlan;
  readonly stored: StoredTags;
}

/** Where a plan's columns are, groups apart by commas. */
export function addressOf(located: LocatedSource, groups: readonly ColumnGroup[]): string {
  const { row, rowCount } = located.area;
  return groups
    .map(({ first, count }) => sheetAddress(located.sheetName, { row, column: first, rowCount, columnCount: count }))
    .join(", ");
}
