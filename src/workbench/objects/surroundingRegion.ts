import type { CellRange } from "../model/bookContent";
import { intersection, lastColumn, lastRow, rangeBetween, wholeSheet } from "../model/cellRange";
import type { SheetCells } from "../model/sheetCells";

function isAnyFilled(cells: SheetCells, range: CellRange): boolean {
  const inside = intersection(range, wholeSheet);
  if (!inside) return false;
  for (let row = inside.row; row <= lastRow(inside); row += 1) {
    for (let column = inside.column; column <= lastColumn(inside); column += 1) {
      if (!cells.isBlank(row, column)) return true;
    }
  }
  return false;
}

/** The block around a range that ends at blank rows and columns (Ctrl+Shift+8): grown while any neighbour is filled. */
export function surroundingRegion(cells: SheetCells, start: CellRange): CellRange {
  let [top, left, bottom, right] = [start.row, start.column, lastRow(start), lastColumn(start)];
  for (let grown = true; grown;) {
    grown = false;
    // Corner neighbours count: a diagonal cell belongs to the region.
    while (top > 0 && isAnyFilled(cells, rangeBetween(top - 1, left - 1 < 0 ? 0 : left - 1, top - 1, right + 1)))
      [top, grown] = [top - 1, true];
    while (isAnyFilled(cells, rangeBetween(bottom + 1, left - 1 < 0 ? 0 : left - 1, bottom + 1, right + 1)))
      [bottom, grown] = [bottom + 1, true];
    while (left > 0 && isAnyFilled(cells, rangeBetween(top - 1 < 0 ? 0 : top - 1, left - 1, bottom + 1, left - 1)))
      [left, grown] = [left - 1, true];
    while (isAnyFilled(cells, rangeBetween(top - 1 < 0 ? 0 : top - 1, right + 1, bottom + 1, right + 1)))
      [right, grown] = [right + 1, true];
  }
  return rangeBetween(top, left, bottom, right);
}
