import type { CellRange } from "../model/bookContent";
import type { BookSheet } from "../model/bookSheet";
import { cellText } from "../model/cellInput";
import { lastColumn } from "../model/cellRange";

const paddingPx = 12;
const narrowestPx = 20;
const widestPx = 1790;

/** About what Calibri 11 needs: 7 px a letter or digit, 14 px a CJK character. */
function textWidthPx(text: string): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) > 0x2e7f ? 14 : 7;
  return width;
}

/** Makes the columns as wide as their widest text (there is no canvas in Node to measure it exactly). */
export function autofitColumns(sheet: BookSheet, range: CellRange): void {
  const widest = new Map<number, number>();
  sheet.cells.visit(range, (row, column) => {
    const text = cellText(sheet.cells.value(row, column), sheet.cells.numberFormat(row, column));
    const bold = sheet.cells.format(row, column).bold ? 1.08 : 1;
    widest.set(column, Math.max(widest.get(column) ?? 0, textWidthPx(text) * bold));
  });
  for (let column = range.column; column <= lastColumn(range); column += 1) {
    const width = widest.get(column);
    if (width === undefined || width === 0) continue;
    const widthPx = Math.round(Math.min(Math.max(width + paddingPx, narrowestPx), widestPx));
    sheet.layout.setColumnWidth({ ...range, column, columnCount: 1 }, widthPx);
  }
}
