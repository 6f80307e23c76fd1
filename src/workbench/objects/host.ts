import type { Book } from "../model/book";
import type { BookSheet } from "../model/bookSheet";
import { HostError } from "../model/hostError";
import type { HostObject } from "./hostObject";

/** Which event of which object an add-in listens to; numbers as the library sends them. */
export interface EventRegistrations {
  register(type: number, targetId: string): void;
  unregister(type: number, targetId: string): void;
}

/** What custom functions report to the host. */
export interface FunctionResults {
  ready(): void;
  results(entries: readonly unknown[]): void;
}

/** What every member may need beside its own object. */
export class Host {
  readonly book: Book;
  readonly events: EventRegistrations;
  readonly functionResults: FunctionResults;
  eventsEnabled = true;
  calculationMode = "Automatic";
  readonly #references = new Map<string, HostObject>();
  #nextReference = 1;

  constructor(book: Book, events: EventRegistrations, functionResults: FunctionResults) {
    this.book = book;
    this.events = events;
    this.functionResults = functionResults;
  }

  /** @throws HostError AccessDenied where the book was opened for reading */
  checkBookWritable(): void {
    if (this.book.conditions.state.readOnlyBook) throw new HostError("AccessDenied");
  }

  /** @throws HostError AccessDenied where the book or the sheet does not take changes */
  checkSheetWritable(sheet: BookSheet): void {
    this.checkBookWritable();
    if (this.isSheetProtected(sheet)) throw new HostError("AccessDenied");
  }

  isSheetProtected(sheet: BookSheet): boolean {
    const isActive = sheet.id === this.book.activeSheet.id;
    return sheet.extras.protected || (this.book.conditions.state.protectedSheet && isActive);
  }

  /** Keeps an object that has no name of its own for later requests. */
  keep(object: HostObject): string {
    for (const [id, known] of this.#references) if (known === object) return id;
    const id = `{REF-${this.#nextReference}}`;
    this.#nextReference += 1;
    this.#references.set(id, object);
    return id;
  }

  referenced(id: string): HostObject {
    const object = this.#references.get(id);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  release(id: string): void {
    this.#references.delete(id);
  }

  releaseAll(): void {
    this.#references.clear();
  }

  get referenceCount(): number {
    return this.#references.size;
  }
}
