import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { blankSheet } from "./blankSheet";
import type { ChangeFeed } from "./bookChange";
import type { Visibility } from "./bookSheet";
import { BookSheet, newSheetExtras } from "./bookSheet";
import { HostError } from "./hostError";
import type { CellOwner } from "./pendingWrites";
import { checkSheetName, numberedName, sameName } from "./sheetName";
import { univerSheet } from "./univerWorkbook";

interface SheetListPlace {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly feed: ChangeFeed;
  /** Who decides when the cells of a sheet are written. */
  readonly ownerOf: (sheetId: string) => CellOwner;
}

/** Univer shows every inserted sheet but those that somebody else inserted. */
const withoutActivation = { fromCollab: true };

/** The sheets of the book, as Univer has them. Whether they may be changed is the book's business. */
export class SheetList {
  readonly #place: SheetListPlace;
  readonly #sheets = new Map<string, BookSheet>();

  constructor(place: SheetListPlace) {
    this.#place = place;
  }

  /** In tab order. */
  all(): readonly BookSheet[] {
    const sheets = this.#place.workbook.getSheets().map((sheet) => this.#sheets.get(sheet.getSheetId()));
    return sheets.filter((sheet) => sheet !== undefined);
  }

  /** @throws HostError ItemNotFound where the sheet was deleted */
  get(id: string): BookSheet {
    const sheet = this.#sheets.get(id);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  /** By name (in any case) or id. */
  find(key: string): BookSheet | null {
    return this.#sheets.get(key) ?? this.all().find((sheet) => sameName(sheet.name, key)) ?? null;
  }

  /** Another visible sheet. @throws HostError InvalidOperation where there is none: a book always shows one */
  otherVisible(id: string): BookSheet {
    const other = this.all().find((sheet) => sheet.id !== id && sheet.extras.visibility === "visible");
    if (!other) throw new HostError("InvalidOperation");
    return other;
  }

  /** Adds a sheet behind the others, without showing it. */
  add(name: string | null): BookSheet {
    const names = this.all().map((sheet) => sheet.name);
    const sheetName = checkSheetName(name ?? numberedName("Sheet", names));
    if (this.find(sheetName)) throw new HostError("ItemAlreadyExists");
    const blank = { ...blankSheet, id: crypto.randomUUID(), name: sheetName };
    const sheet = mergeWorksheetSnapshotWithDefault(univerSheet(blank));
    const params = { unitId: this.#place.workbook.getId(), index: names.length, sheet };
    this.#place.api.syncExecuteCommand("sheet.mutation.insert-sheet", params, withoutActivation);
    return this.adopt(blank.id);
  }

  rename(id: string, name: string): void {
    const holder = this.find(checkSheetName(name));
    if (holder && holder.id !== id) throw new HostError("ItemAlreadyExists");
    this.#place.workbook.getSheetBySheetId(this.get(id).id)?.setName(name);
    this.#place.feed.tell({ kind: "sheetRenamed", sheetId: id });
  }

  delete(id: string): void {
    this.#place.workbook.deleteSheet(id);
    this.forget(id);
  }

  move(id: string, position: number): void {
    const sheet = this.#place.workbook.getSheetBySheetId(this.get(id).id);
    if (!sheet || position < 0 || position >= this.all().length) throw new HostError("InvalidArgument");
    this.#place.workbook.moveSheet(sheet, position);
    this.changed(id);
  }

  setVisibility(id: string, visibility: Visibility): void {
    this.get(id).extras.visibility = visibility;
    const sheet = this.#place.workbook.getSheetBySheetId(id);
    if (visibility === "visible") sheet?.showSheet();
    else sheet?.hideSheet();
    this.changed(id);
  }

  changed(id: string): void {
    this.#place.feed.tell({ kind: "sheetChanged", sheetId: id });
  }

  /** Takes up a sheet that Univer has. */
  wrap(sheetId: string, extras = newSheetExtras()): BookSheet {
    const { api, workbook, ownerOf } = this.#place;
    const worksheet = workbook.getSheetBySheetId(sheetId);
    if (!worksheet) throw new Error(`Univer has no sheet ${sheetId}.`);
    const sheet = new BookSheet(api, workbook, { sheet: worksheet, extras, owner: ownerOf(sheetId) });
    this.#sheets.set(sheetId, sheet);
    return sheet;
  }

  /** Univer has a new sheet. */
  adopt(sheetId: string): BookSheet {
    const known = this.#sheets.get(sheetId);
    if (known) return known;
    const sheet = this.wrap(sheetId);
    this.#place.feed.tell({ kind: "sheetAdded", sheetId });
    return sheet;
  }

  /** Univer has the sheet no more. */
  forget(sheetId: string): void {
    if (!this.#sheets.delete(sheetId)) return;
    this.#place.feed.tell({ kind: "sheetDeleted", sheetId });
  }
}
