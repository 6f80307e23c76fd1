import type { RawColumn } from "../table";
import { isErrorValue } from "./blank";
import { textNumbers } from "./textNumbers";

/** A column of ids, each distinct id kept once: rows refer to it by number. */
export interface IdColumn {
  readonly source: RawColumn;
  /** By row: index into `ids`, or -1 where the row has none. */
  readonly codes: Int32Array;
  /** Distinct ids as text, trimmed, in order of first appearance. */
  readonly ids: readonly string[];
  /** The few ids among which alone there can be two that differ in case, width or spaces only (see `similarIds`). */
  readonly similarCandidates: readonly string[];
  /** The ids that differ from a text in case, width or spaces at most. */
  spellingsOf(text: string): readonly string[];
}

/**
 * Numbers the ids of a column. Ids are trimmed text; the number 12 and the text "12" are one id, "012" is another.
 * 0, "0", "", null, booleans, error values, NaN and infinities are no ids: an empty cell that a formula passed on
 * arrives as 0. Case and width are kept apart here (see `similarIds`).
 *
 * @param passedOver  ids that are to count as none
 * @example
 * idColumn({ header: "id", cells: ["a", 12, "12 ", null] }).codes // => Int32Array [0, 1, 1, -1]
 */
export function idColumn(source: RawColumn, passedOver: ReadonlySet<string> = nothing): IdColumn {
  const { cells } = source;
  const codes = new Int32Array(cells.length);
  const numbers = textNumbers();
  const codeOfNumber = new Map<number, number>();
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (typeof cell === "string") {
      const id = idOfText(cell);
      codes[row] = id === "" || (passedOver !== nothing && passedOver.has(id)) ? -1 : numbers.numberOf(id);
    } else if (typeof cell === "number" && Number.isFinite(cell) && cell !== 0) {
      let code = codeOfNumber.get(cell);
      if (code === undefined) codeOfNumber.set(cell, (code = numbers.numberOf(String(cell))));
      codes[row] = code;
    } else codes[row] = -1;
  }
  const { texts: ids, spellingsOf } = numbers;
  return { source, codes, ids, similarCandidates: numbers.sharingHash(), spellingsOf };
}

const nothing: ReadonlySet<string> = new Set();

function idOfText(cell: string): string {
  const id = endsInSpace(cell) ? cell.trim() : cell;
  return id === "0" || (id.charCodeAt(0) === numberSign && isErrorValue(id)) ? "" : id;
}

const numberSign = 0x23;

/** Whether trimming may take something off: no ASCII sign above the space is white space. */
function endsInSpace(text: string): boolean {
  return isMaybeSpace(text.charCodeAt(0)) || isMaybeSpace(text.charCodeAt(text.length - 1));
}

function isMaybeSpace(code: number): boolean {
  return code <= 0x20 || (code > 0x7e && (code < 0x4e00 || code > 0x9fff));
}
