import type { ICellData } from "@univerjs/core";
import type { CellRange } from "./bookContent";
import { rangeBetween } from "./cellRange";

/** What cells are given, sparse: row → column → the properties that change; null clears the cell with its format. */
export type CellPatch = Record<number, Record<number, ICellData | null>>;

/** The smallest range that holds every cell of the patch; null where there is none. */
export function boundsOfPatch(patch: Readonly<CellPatch>): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const rowText in patch) {
    const row = Number(rowText);
    for (const columnText in patch[row]) {
      const column = Number(columnText);
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0 ? null : rangeBetween(top, left, bottom, right);
}

/** Whether the patch touches more than formats. */
export function changesValues(patch: Readonly<CellPatch>): boolean {
  for (const cells of Object.values(patch)) {
    for (const column in cells) {
      const cell = cells[Number(column)];
      if (!cell || "v" in cell || "f" in cell || "p" in cell || "si" in cell) return true;
    }
  }
  return false;
}

function mergedCell(before: ICellData | null | undefined, after: ICellData | null): ICellData | null {
  if (!before || !after) return after;
  const merged = { ...before, ...after };
  const styles = [before.s, after.s];
  if (styles.every((style) => typeof style === "object" && style !== null)) merged.s = Object.assign({}, ...styles);
  return merged;
}

/** Lays `added` over `patch`, as if the one had been written after the other. A cleared cell cannot be laid over. */
export function mergePatch(patch: CellPatch, added: CellPatch): void {
  for (const rowText in added) {
    const row = Number(rowText);
    const cells = (patch[row] ??= {});
    for (const columnText in added[row]) {
      const column = Number(columnText);
      cells[column] = mergedCell(cells[column], added[row][column] ?? null);
    }
  }
}

/** Whether laying `added` over `patch` would lose that a cell was cleared. */
export function hidesCleared(patch: Readonly<CellPatch>, added: Readonly<CellPatch>): boolean {
  for (const row in added) {
    const cells = patch[Number(row)];
    if (!cells) continue;
    for (const column in added[Number(row)]) if (cells[Number(column)] === null) return true;
  }
  return false;
}
