import type { ChangeSource } from "./bookChange";
import type { CellRange } from "./bookContent";
import { lastRow } from "./cellRange";

/** One block of cells that was written. */
export interface WrittenRange {
  readonly sheetId: string;
  readonly range: CellRange;
  readonly what: "values" | "formats";
  readonly source: ChangeSource;
}

function continues(before: WrittenRange, after: WrittenRange): boolean {
  const sameKind = before.sheetId === after.sheetId && before.what === after.what && before.source === after.source;
  const sameColumns =
    before.range.column === after.range.column && before.range.columnCount === after.range.columnCount;
  return sameKind && sameColumns && after.range.row === lastRow(before.range) + 1;
}

/**
 * Holds what was written until it is in Univer. Univer looks through a whole sheet at each of its mutations; the library
 * cuts a long column into blocks of 1,500 cells: so the writes of one request go to Univer as one.
 */
export class WriteJournal {
  #written: WrittenRange[] = [];
  #depth = 0;

  get isDeferring(): boolean {
    return this.#depth > 0;
  }

  defer(): void {
    this.#depth += 1;
  }

  resume(): void {
    this.#depth -= 1;
  }

  /** Blocks that follow each other downwards count as one. */
  note(entry: WrittenRange): void {
    const last = this.#written.at(-1);
    if (!last || !continues(last, entry)) {
      this.#written.push(entry);
      return;
    }
    const range = { ...last.range, rowCount: last.range.rowCount + entry.range.rowCount };
    this.#written[this.#written.length - 1] = { ...last, range };
  }

  take(sheetId: string): readonly WrittenRange[] {
    const taken = this.#written.filter((entry) => entry.sheetId === sheetId);
    this.#written = this.#written.filter((entry) => entry.sheetId !== sheetId);
    return taken;
  }
}
