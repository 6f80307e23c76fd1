import type { BookSelection } from "./bookSelection";
import type { BookSheet, Visibility } from "./bookSheet";
import type { ChartStore } from "./chartStore";
import type { Conditions } from "./conditions";
import { HostError } from "./hostError";
import type { SheetList } from "./sheetList";
import type { TableStore } from "./tableStore";

interface StructurePlace {
  readonly sheets: SheetList;
  readonly selection: BookSelection;
  readonly tables: TableStore;
  readonly charts: ChartStore;
  readonly conditions: Conditions;
}

/** Which sheets the book has, in which order, under which names: what "Protect Workbook" locks. */
export class SheetStructure {
  readonly #place: StructurePlace;
  /** As the file says it. */
  isProtected: boolean;

  constructor(place: StructurePlace, isProtected: boolean) {
    this.#place = place;
    this.isProtected = isProtected;
  }

  /** Whether it is locked, by the file or by a condition. */
  get isLocked(): boolean {
    return this.isProtected || this.#place.conditions.state.protectedStructure;
  }

  /** Adds a sheet behind the others, without showing it. */
  add(name: string | null): BookSheet {
    this.#check();
    return this.#place.sheets.add(name);
  }

  rename(id: string, name: string): void {
    this.#check();
    this.#place.sheets.rename(id, name);
  }

  /** @throws HostError InvalidOperation for the last visible sheet */
  delete(id: string): void {
    this.#check();
    const { sheets, tables, charts } = this.#place;
    const next = sheets.otherVisible(id);
    tables.deleteOfSheet(sheets.get(id).id);
    charts.deleteOfSheet(id);
    this.#leave(id, next);
    sheets.delete(id);
  }

  move(id: string, position: number): void {
    this.#check();
    this.#place.sheets.move(id, position);
  }

  /** @throws HostError InvalidOperation for hiding the last visible sheet */
  setVisibility(id: string, visibility: Visibility): void {
    this.#check();
    const { sheets } = this.#place;
    if (visibility !== "visible") this.#leave(id, sheets.otherVisible(id));
    sheets.setVisibility(id, visibility);
  }

  #leave(id: string, next: BookSheet): void {
    const { selection } = this.#place;
    if (selection.current.sheetId === id) selection.activate(next.id);
  }

  #check(): void {
    if (this.isLocked) throw new HostError("AccessDenied");
  }
}
