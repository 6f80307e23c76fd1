import type { RawColumn } from "../table";
import { numberFromText } from "./numberFromText";

const { isFinite } = Number;

/** A column read as numbers: one value a row, NaN where there is none to be read. */
export interface NumberColumn {
  readonly source: RawColumn;
  readonly values: Float64Array;
  /** Rows whose number was stored as text and read all the same, ascending. */
  readonly textRows: readonly number[];
}

/**
 * Reads a column as numbers. Blanks, booleans, error values, other text, NaN and infinities give NaN: the caller says
 * what that means for the row. A number stored as text is read (see `numberFromText`) and its row noted.
 */
export function numberColumn(source: RawColumn): NumberColumn {
  const { cells } = source;
  const values = new Float64Array(cells.length);
  const textRows: number[] = [];
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (typeof cell === "number") values[row] = isFinite(cell) ? cell : NaN;
    else {
      values[row] = typeof cell === "string" ? numberFromText(cell) : NaN;
      if (values[row] === values[row]) textRows.push(row);
    }
  }
  return { source, values, textRows };
}
