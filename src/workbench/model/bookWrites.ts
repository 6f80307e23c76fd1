import type { ChangeFeed, ChangeSource } from "./bookChange";
import type { CellRange } from "./bookContent";
import type { CellOwner } from "./pendingWrites";
import type { TableStore } from "./tableStore";
import type { WrittenRange } from "./writeJournal";
import { WriteJournal } from "./writeJournal";

/** Decides when what is written to cells goes to Univer, and tells of it: who wrote, where, what. */
export class BookWrites {
  readonly #feed: ChangeFeed;
  readonly #tables: TableStore;
  readonly #journal = new WriteJournal();
  #source: ChangeSource = "user";

  constructor(feed: ChangeFeed, tables: TableStore) {
    this.#feed = feed;
    this.#tables = tables;
  }

  /** What is changed while this runs was changed by an add-in, not by the user. */
  asAddin<Result>(change: () => Result): Result {
    this.#source = "addin";
    try {
      return change();
    } finally {
      this.#source = "user";
    }
  }

  defer(): void {
    this.#journal.defer();
  }

  resume(): void {
    this.#journal.resume();
  }

  ownerOf(sheetId: string): CellOwner {
    return {
      wrote: (range, what) => this.#wrote({ sheetId, range, what, source: this.#source }),
      flushed: () => this.#flushed(sheetId),
    };
  }

  /** Something that did not come through the book wrote cells: the grid, or Univer itself. */
  cellsChanged(sheetId: string, range: CellRange, what: WrittenRange["what"]): void {
    this.#tell({ sheetId, range, what, source: this.#source });
  }

  #wrote(entry: WrittenRange): "wait" | "now" {
    this.#journal.note(entry);
    const reacts = entry.what === "values" && this.#tables.reactsTo(entry.sheetId, entry.range);
    return this.#journal.isDeferring && !reacts ? "wait" : "now";
  }

  #flushed(sheetId: string): void {
    for (const entry of this.#journal.take(sheetId)) this.#tell(entry);
  }

  #tell({ sheetId, range, what, source }: WrittenRange): void {
    if (what === "values") this.#tables.afterWrite(sheetId, range);
    this.#feed.tell({ kind: what === "values" ? "cells" : "formats", sheetId, range, source });
  }
}
