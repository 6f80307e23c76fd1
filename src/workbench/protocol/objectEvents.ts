import type { Book } from "../model/book";
import type { BookChange, ChangeSource } from "../model/bookChange";
import type { CellRange } from "../model/bookContent";
import { formatA1 } from "../model/a1";
import { intersection } from "../model/cellRange";
import { eventTypes } from "../objects/eventMethods";
import type { EventRegistrations } from "../objects/host";

/** One entry of a `richApiMessage`: category, type, target, arguments as JSON, id, remote. */
export type MessageEntry = readonly [number, number, string, string, number, boolean];

const objectEventCategory = 65_536;

/** What Excel tells in the arguments of an event. */
type EventArguments = Readonly<Record<string, unknown>>;

/** Holds which events the add-in listens to, and turns changes of the book into their messages. */
export class ObjectEvents implements EventRegistrations {
  readonly #book: Book;
  readonly #send: (entry: MessageEntry) => void;
  readonly #registered = new Map<string, number>();
  readonly #stop: () => void;
  #nextId = 1;
  #activeSheetId: string;
  isEnabled: () => boolean = () => true;

  constructor(book: Book, send: (entry: MessageEntry) => void) {
    this.#book = book;
    this.#send = send;
    this.#activeSheetId = book.activeSheet.id;
    this.#stop = book.onChange((change) => this.#follow(change));
  }

  register(type: number, targetId: string): void {
    const key = `${type} ${targetId}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, targetId: string): void {
    const key = `${type} ${targetId}`;
    const count = (this.#registered.get(key) ?? 0) - 1;
    if (count > 0) this.#registered.set(key, count);
    else this.#registered.delete(key);
  }

  dispose(): void {
    this.#stop();
    this.#registered.clear();
  }

  /** Sends to those who listen to this object and to those who listen to its whole collection. */
  #raise(type: number, targetId: string, args: EventArguments): void {
    if (!this.isEnabled()) return;
    for (const target of new Set([targetId, ""])) {
      if (!this.#registered.has(`${type} ${target}`)) continue;
      this.#send([objectEventCategory, type, target, JSON.stringify(args), this.#nextId, false]);
      this.#nextId += 1;
    }
  }

  #follow(change: BookChange): void {
    switch (change.kind) {
      case "cells":
        return this.#cellsChanged(change.sheetId, change.range, change.source);
      case "selection":
        return this.#selected(change.sheetId, change.areas);
      case "sheetActivated":
        return this.#activated(change.sheetId);
      case "sheetAdded":
        return this.#raise(eventTypes.worksheetAdded, change.sheetId, { worksheetId: change.sheetId, source: "Local" });
      case "sheetDeleted":
        return this.#raise(eventTypes.worksheetDeleted, change.sheetId, {
          worksheetId: change.sheetId,
          source: "Local",
        });
      case "tables":
        return this.#tableChanged(change.sheetId, change.tableId, change.action);
      case "charts":
        return this.#chartChanged(change.sheetId, change.chartId, change.action);
      default:
        return undefined;
    }
  }

  #cellsChanged(sheetId: string, range: CellRange, source: ChangeSource): void {
    const triggerSource = source === "addin" ? "ThisLocalAddin" : "Unknown";
    const common = { address: formatA1(range), changeType: "RangeEdited", source: "Local", triggerSource };
    this.#raise(eventTypes.worksheetDataChanged, sheetId, { ...common, worksheetId: sheetId });
    for (const table of this.#book.tables.all(sheetId)) {
      const part = intersection(table.range, range);
      if (!part) continue;
      const args = { ...common, address: formatA1(part), tableId: table.id, worksheetId: sheetId };
      this.#raise(eventTypes.tableDataChanged, table.id, args);
    }
  }

  #selected(sheetId: string, areas: readonly CellRange[]): void {
    const address = areas.map((area) => formatA1(area)).join(",");
    this.#raise(eventTypes.worksheetSelectionChanged, sheetId, { address, worksheetId: sheetId });
    for (const table of this.#book.tables.all(sheetId)) {
      const isInsideTable = areas.some((area) => intersection(table.range, area));
      const args = { address, isInsideTable, tableId: table.id, worksheetId: sheetId };
      if (isInsideTable) this.#raise(eventTypes.tableSelectionChanged, table.id, args);
    }
  }

  #activated(sheetId: string): void {
    this.#raise(eventTypes.worksheetDeactivated, this.#activeSheetId, { worksheetId: this.#activeSheetId });
    this.#activeSheetId = sheetId;
    this.#raise(eventTypes.worksheetActivated, sheetId, { worksheetId: sheetId });
  }

  #tableChanged(sheetId: string, tableId: string, action: string): void {
    const args = { tableId, worksheetId: sheetId, source: "Local" };
    if (action === "added") this.#raise(eventTypes.tableAdded, tableId, args);
    if (action === "deleted") this.#raise(eventTypes.tableDeleted, tableId, args);
  }

  #chartChanged(sheetId: string, chartId: string, action: string): void {
    const args = { chartId, worksheetId: sheetId, source: "Local" };
    if (action === "added") this.#raise(eventTypes.chartAdded, sheetId, args);
    if (action === "deleted") this.#raise(eventTypes.chartDeleted, sheetId, args);
  }
}
