import type { BookContent, CellContent } from "../../model/bookContent";
import { readSheetRange } from "../package/cellReference";

export interface ReferencedCell {
  readonly value: CellContent["value"];
  readonly numberFormat?: string;
}

/** The cells that a reference names, by rows; none where it names no cells of the book. */
export type CellLookup = (reference: string) => readonly ReferencedCell[];

/** A reference to more cells is a mistake, and its cache would fill the file. */
const MOST_CELLS = 100_000;

export function cellLookup(book: BookContent): CellLookup {
  return (reference) => {
    const target = readSheetRange(reference);
    const sheet = book.sheets.find(({ name }) => name.toLowerCase() === target?.sheetName.toLowerCase());
    if (target === null || sheet === undefined) return [];
    const { row, column, rowCount, columnCount } = target.range;
    const count = Math.min(MOST_CELLS, rowCount * columnCount);
    return Array.from({ length: count }, (_, index) => {
      const cell = sheet.cells[row + Math.floor(index / columnCount)]?.[column + (index % columnCount)];
      const numberFormat = cell?.format?.numberFormat;
      return { value: cell?.value ?? null, ...(numberFormat === undefined ? {} : { numberFormat }) };
    });
  };
}
