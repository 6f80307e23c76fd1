import type { Cell, RawColumn } from "../table";
import { isErrorValue } from "./blank";

/** A column of ids, each distinct id kept once: rows refer to it by number. */
export interface IdColumn {
  readonly source: RawColumn;
  /** By row: index into `ids`, or -1 where the row has none. */
  readonly codes: Int32Array;
  /** Distinct ids as text, trimmed, in order of first appearance. */
  readonly ids: readonly string[];
}

/**
 * Numbers the ids of a column. Ids are trimmed text; the number 12 and the text "12" are one id, "012" is another.
 * 0, "0", "", null, booleans, error values, NaN and infinities are no ids: an empty cell that a formula passed on
 * arrives as 0. Case and width are kept apart here (see `similarIds`).
 *
 * @example
 * idColumn({ header: "id", cells: ["a", 12, "12 ", null] }).codes // => Int32Array [0, 1, 1, -1]
 */
export function idColumn(source: RawColumn): IdColumn {
  const { cells } = source;
  const codes = new Int32Array(cells.length);
  const codeOfId = new Map<string, number>();
  const codeOfNumber = new Map<number, number>();
  const ids: string[] = [];
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? null;
    let code = typeof cell === "string" ? codeOfId.get(cell) : codeOfNumber.get(cell as number);
    if (code === undefined) {
      code = codeOfNewCell(cell, codeOfId, ids);
      if (typeof cell === "number") codeOfNumber.set(cell, code);
    }
    codes[row] = code;
  }
  return { source, codes, ids };
}

/** `codeOfId` holds trimmed ids only, so that a table of a million customers has one entry for each. */
function codeOfNewCell(cell: Cell, codeOfId: Map<string, number>, ids: string[]): number {
  const id = idOfCell(cell);
  if (id === "") return -1;
  const known = codeOfId.get(id);
  if (known !== undefined) return known;
  codeOfId.set(id, ids.length);
  return ids.push(id) - 1;
}

function idOfCell(cell: Cell): string {
  if (typeof cell === "number") return Number.isFinite(cell) && cell !== 0 ? String(cell) : "";
  if (typeof cell !== "string") return "";
  const id = cell.trim();
  return id === "0" || isErrorValue(id) ? "" : id;
}
