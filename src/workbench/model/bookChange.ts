import type { CellRange } from "./bookContent";

/** Who changed the book: the person at the grid, or an add-in through Office.js. */
export type ChangeSource = "user" | "addin";

/** One thing that happened to the book, after it happened. */
export type BookChange =
  | { readonly kind: "cells"; readonly sheetId: string; readonly range: CellRange; readonly source: ChangeSource }
  | { readonly kind: "formats"; readonly sheetId: string; readonly range: CellRange; readonly source: ChangeSource }
  /** Formulas have new results. */
  | { readonly kind: "calculated" }
  | { readonly kind: "selection"; readonly sheetId: string; readonly areas: readonly CellRange[] }
  | {
      readonly kind: "sheetAdded" | "sheetDeleted" | "sheetRenamed" | "sheetActivated" | "sheetChanged";
      readonly sheetId: string;
    }
  | {
      readonly kind: "tables";
      readonly sheetId: string;
      readonly tableId: string;
      readonly action: "added" | "deleted" | "changed";
    }
  | {
      readonly kind: "charts";
      readonly sheetId: string;
      readonly chartId: string;
      readonly action: "added" | "deleted" | "changed";
    }
  /** A custom function gave an error with a message, or stopped giving one. */
  | { readonly kind: "messages"; readonly sheetId: string; readonly row: number; readonly column: number };

export type BookListener = (change: BookChange) => void;

/** Tells listeners in the order in which they came; one that throws does not keep the others from hearing. */
export class ChangeFeed {
  readonly #listeners = new Set<BookListener>();

  listen(listener: BookListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: BookChange): void {
    const failures: unknown[] = [];
    for (const listener of [...this.#listeners]) {
      try {
        listener(change);
      } catch (failure) {
        failures.push(failure);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}
