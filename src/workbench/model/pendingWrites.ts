import type { Workbook, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { CellRange } from "./bookContent";
import type { CellPatch } from "./cellPatch";
import { boundsOfPatch, changesValues, hidesCleared, mergePatch } from "./cellPatch";
import { lastColumn, lastRow } from "./cellRange";

/** The book that the cells belong to: decides when writes reach Univer and tells the world of them. */
export interface CellOwner {
  /** Answers whether the write may wait for others of the same request. */
  wrote(range: CellRange, what: "values" | "formats"): "wait" | "now";
  /** What was written is in Univer. */
  flushed(patch: Readonly<CellPatch>): void;
}

/** Marks our own mutations, so that they are not taken for the user's. */
export const ownWrite = { fromWorkbench: true };

/** What was written to the cells of one sheet, but is not yet in Univer. */
export class PendingWrites {
  readonly #api: FUniver;
  readonly #workbook: Workbook;
  readonly #sheet: Worksheet;
  readonly #owner: CellOwner;
  #pending: CellPatch | null = null;

  constructor(api: FUniver, workbook: Workbook, place: { readonly sheet: Worksheet; readonly owner: CellOwner }) {
    this.#api = api;
    this.#workbook = workbook;
    this.#sheet = place.sheet;
    this.#owner = place.owner;
  }

  /** Whether they change the cell. */
  touch(row: number, column: number): boolean {
    return this.#pending?.[row]?.[column] !== undefined;
  }

  /** Writes cells now, or together with others, as the owner decides. */
  write(patch: CellPatch): void {
    const range = boundsOfPatch(patch);
    if (!range) return;
    if (this.#pending && hidesCleared(this.#pending, patch)) this.flush();
    mergePatch((this.#pending ??= {}), patch);
    if (this.#owner.wrote(range, changesValues(patch) ? "values" : "formats") === "now") this.flush();
  }

  /** Brings what was written to Univer, in one mutation; makes the sheet larger where cells lie outside. */
  flush(): void {
    const patch = this.#pending;
    if (!patch) return;
    this.#pending = null;
    this.#grow(patch);
    const params = { ...this.#target(), cellValue: patch };
    this.#api.syncExecuteCommand("sheet.mutation.set-range-values", params, ownWrite);
    this.#owner.flushed(patch);
  }

  #grow(patch: CellPatch): void {
    const bounds = boundsOfPatch(patch);
    const rows = bounds ? lastRow(bounds) + 1 : 0;
    const columns = bounds ? lastColumn(bounds) + 1 : 0;
    if (rows > this.#sheet.getRowCount()) {
      const params = { ...this.#target(), rowCount: rows + 100 };
      this.#api.syncExecuteCommand("sheet.mutation.set-worksheet-row-count", params);
    }
    if (columns > this.#sheet.getColumnCount()) {
      const params = { ...this.#target(), columnCount: columns + 20 };
      this.#api.syncExecuteCommand("sheet.mutation.set-worksheet-column-count", params);
    }
  }

  #target(): { unitId: string; subUnitId: string } {
    return { unitId: this.#workbook.getUnitId(), subUnitId: this.#sheet.getSheetId() };
  }
}
