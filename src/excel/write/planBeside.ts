import { unusedName } from "../source/uniqueHeaders";
import type { CellArea } from "../sheetAddress";
import type { OwnColumnTag } from "../store/runTags";
import type { TierColumn } from "./tierColumns";

/** Excel's last column is XFD. */
const columnLimit = 16_384;

/** What is there: the table or region with all its headers, and which of them are ours. */
export interface BesideSituation {
  readonly area: CellArea;
  readonly headers: readonly string[];
  readonly own: readonly OwnColumnTag[];
}

/** A column of ours and where it goes; `column` counts from 0 on the sheet. */
export interface PlacedColumn {
  readonly source: TierColumn;
  readonly column: number;
  /** The header it has or gets; one that is there keeps its words, since formulas may name it. */
  readonly header: string;
  readonly isNew: boolean;
}

/** A column that an earlier run wrote and this one does not. */
export interface StaleColumn {
  readonly tag: OwnColumnTag;
  readonly column: number;
  /** remove: at the right edge, so that it can go; empty: the user has columns right of it, so only its cells go. */
  readonly fate: "remove" | "empty";
}

export interface BesidePlan {
  readonly placed: readonly PlacedColumn[];
  readonly stale: readonly StaleColumn[];
  /** The table or region as it will be. */
  readonly areaAfter: CellArea;
  /** Columns that must be blank before we write: those that are not ours yet. Null where all are in place. */
  readonly claimed: CellArea | null;
  /** What our mark will say. */
  readonly tags: readonly OwnColumnTag[];
}

/**
 * Plans where columns go beside a table: those that are there are rewritten in place, new ones follow at the right.
 * Answers null where the sheet has no room.
 */
export function planBeside(situation: BesideSituation, columns: readonly TierColumn[]): BesidePlan | null {
  const present = presentColumns(situation);
  const wanted = new Set(columns.map((column) => column.id));
  const stale = staleColumns(
    situation,
    present.filter(({ tag }) => !wanted.has(tag.id)),
  );
  const removed = stale.filter(({ fate }) => fate === "remove").length;
  const firstFree = situation.area.column + situation.area.columnCount - removed;
  const placed = placeColumns({ columns, present, firstFree, headers: situation.headers });
  const end = Math.max(firstFree, ...placed.map(({ column }) => column + 1));
  if (end > columnLimit) return null;
  const unclaimed = situation.area.column + situation.area.columnCount;
  const claimed = { ...situation.area, column: unclaimed, columnCount: end - unclaimed };
  return {
    placed,
    stale,
    areaAfter: { ...situation.area, columnCount: end - situation.area.column },
    claimed: claimed.columnCount > 0 ? claimed : null,
    tags: [
      ...placed.map(({ source, header }) => ({ id: source.id, header })),
      ...stale.filter(({ fate }) => fate === "empty").map(({ tag }) => tag),
    ],
  };
}

interface PresentColumn {
  readonly tag: OwnColumnTag;
  readonly column: number;
}

/** A mark counts only where its header is still there. */
function presentColumns({ own, headers, area }: BesideSituation): readonly PresentColumn[] {
  return own.flatMap((tag) => {
    const index = headers.indexOf(tag.header);
    return index < 0 ? [] : [{ tag, column: area.column + index }];
  });
}

/** From the right edge inwards, stale columns can be removed until one is met that stays. */
function staleColumns({ area }: BesideSituation, stale: readonly PresentColumn[]): readonly StaleColumn[] {
  let edge = area.column + area.columnCount - 1;
  const byColumn = new Map(stale.map((each) => [each.column, each]));
  while (byColumn.has(edge)) edge -= 1;
  return stale.map(({ tag, column }) => ({ tag, column, fate: column > edge ? "remove" : "empty" }));
}

interface Placing {
  readonly columns: readonly TierColumn[];
  readonly present: readonly PresentColumn[];
  readonly firstFree: number;
  readonly headers: readonly string[];
}

function placeColumns({ columns, present, firstFree, headers }: Placing): readonly PlacedColumn[] {
  const known = new Map(present.map((each) => [each.tag.id, each]));
  const used = [...headers];
  let next = firstFree;
  return columns.map((source) => {
    const there = known.get(source.id);
    if (there) return { source, column: there.column, header: there.tag.header, isNew: false };
    const header = unusedName(source.header, used, (name, count) => `${name} ${count}`);
    used.push(header);
    return { source, column: next++, header, isNew: true };
  });
}
