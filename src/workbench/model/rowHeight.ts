import type { CellPatch } from "./cellPatch";
import type { SheetContent } from "./bookContent";

export const defaultRowHeightPx = 20;

const pixelsPerPoint = 4 / 3;
/** Of Calibri: ascent, descent and gap, in em. */
const lineHeightEm = 1.2207;
const marginPx = 2;

/**
 * About the height that Excel gives a row for one line of a font; a row is never lower than the default.
 * @example fontRowHeightPx(18) // => 31
 */
export function fontRowHeightPx(fontSizePoints: number): number {
  const linePx = Math.round(fontSizePoints * pixelsPerPoint * lineHeightEm);
  return Math.max(defaultRowHeightPx, linePx + marginPx);
}

/** The rows whose fonts a patch may change: those where it sets a size or takes formats away. */
export function rowsWithOtherFonts(patch: Readonly<CellPatch>): readonly number[] {
  const rows: number[] = [];
  for (const rowText in patch) {
    const cells = patch[Number(rowText)];
    for (const column in cells) {
      const cell = cells?.[Number(column)];
      const style = cell === null ? null : cell?.s;
      if (style !== null && (typeof style !== "object" || !("fs" in style))) continue;
      rows.push(Number(rowText));
      break;
    }
  }
  return rows;
}

/** The heights that large fonts give the rows of a sheet. */
export function heightsOfLargeFonts(cells: SheetContent["cells"]): Record<number, number> {
  const heights: Record<number, number> = {};
  for (const row in cells) {
    let largest = 0;
    for (const cell of Object.values(cells[row] ?? {})) largest = Math.max(largest, cell.format?.fontSize ?? 0);
    const height = fontRowHeightPx(largest);
    if (height > defaultRowHeightPx) heights[Number(row)] = height;
  }
  return heights;
}
