import type { CellContent, SheetContent } from "../../model/bookContent";
import { sameFormat } from "../package/formatChanges";

export interface CellChange {
  readonly before: CellContent | undefined;
  readonly after: CellContent | undefined;
}

/** What is different in one row. */
export interface RowChange {
  readonly cells: Map<number, CellChange>;
  /** Set where the row was hidden or shown. */
  hidden?: boolean;
  /** Set where the row's height is another. */
  height?: RowHeight;
}

/** null: the row fits its content, which needs no more than the default. */
export type RowHeight = { readonly heightPx: number; readonly isCustom: boolean } | null;

/** The rows of a sheet that differ, by number. */
export type RowChanges = Map<number, RowChange>;

type RowCells = Readonly<Record<number, CellContent>>;
const NO_CELLS: RowCells = {};

export function compareRows(before: SheetContent, after: SheetContent): RowChanges {
  const changes: RowChanges = new Map();
  for (const key of Object.keys(after.cells)) compareRow(changes, Number(key), [before.cells, after.cells]);
  for (const key of Object.keys(before.cells)) {
    if (after.cells[Number(key)] === undefined) compareRow(changes, Number(key), [before.cells, after.cells]);
  }
  const wasHidden = new Set(before.hiddenRows);
  const isHidden = new Set(after.hiddenRows);
  for (const row of new Set([...wasHidden, ...isHidden])) {
    if (wasHidden.has(row) !== isHidden.has(row)) rowChange(changes, row).hidden = isHidden.has(row);
  }
  for (const row of rowsWithHeights(before, after)) {
    const height = heightOf(after, row);
    if (JSON.stringify(height) !== JSON.stringify(heightOf(before, row))) rowChange(changes, row).height = height;
  }
  return changes;
}

function rowsWithHeights(...sheets: readonly SheetContent[]): ReadonlySet<number> {
  const keys = sheets.flatMap((sheet) => [
    ...Object.keys(sheet.rowHeightsPx),
    ...Object.keys(sheet.fittedRowHeightsPx),
  ]);
  return new Set(keys.map(Number));
}

function heightOf({ rowHeightsPx, fittedRowHeightsPx }: SheetContent, row: number): RowHeight {
  const heightPx = rowHeightsPx[row] ?? fittedRowHeightsPx[row];
  return heightPx === undefined ? null : { heightPx, isCustom: rowHeightsPx[row] !== undefined };
}

function compareRow(
  changes: RowChanges,
  row: number,
  [before, after]: [SheetContent["cells"], SheetContent["cells"]],
): void {
  const old = before[row] ?? NO_CELLS;
  const now = after[row] ?? NO_CELLS;
  if (old === now) return;
  for (const key in now) {
    const column = Number(key);
    if (!sameCell(old[column], now[column]))
      rowChange(changes, row).cells.set(column, { before: old[column], after: now[column] });
  }
  for (const key in old) {
    const column = Number(key);
    if (now[column] === undefined && !sameCell(old[column], undefined)) {
      rowChange(changes, row).cells.set(column, { before: old[column], after: undefined });
    }
  }
}

function rowChange(changes: RowChanges, row: number): RowChange {
  const known = changes.get(row);
  if (known !== undefined) return known;
  const change: RowChange = { cells: new Map() };
  changes.set(row, change);
  return change;
}

/** A cell with nothing in it and no cell are the same. */
function sameCell(one: CellContent | undefined, other: CellContent | undefined): boolean {
  return one === other || (sameValue(one, other) && sameFormula(one, other) && sameFormat(one?.format, other?.format));
}

export function sameValue(one: CellContent | undefined, other: CellContent | undefined): boolean {
  return Object.is(one?.value ?? null, other?.value ?? null);
}

export function sameFormula(one: CellContent | undefined, other: CellContent | undefined): boolean {
  return (
    one?.formula === other?.formula &&
    one?.spill?.rowCount === other?.spill?.rowCount &&
    one?.spill?.columnCount === other?.spill?.columnCount
  );
}
