import type { ICommandInfo, IDisposable, IExecutionOptions } from "@univerjs/core";
import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { blankSheet } from "./blankSheet";
import type { BookContent, CellRange } from "./bookContent";
import { bookContentOf } from "./bookSnapshot";
import type { BookListener, ChangeSource } from "./bookChange";
import { ChangeFeed } from "./bookChange";
import { BookSheet, newSheetExtras } from "./bookSheet";
import { Calculation } from "./calculation";
import { ChartStore } from "./chartStore";
import { CommandFollower } from "./commandFollower";
import { Conditions } from "./conditions";
import { CustomFunctions } from "./customFunctions";
import { CustomXmlStore } from "./customXmlStore";
import { followFilterCondition } from "./filterCondition";
import { HostError } from "./hostError";
import { showKeptSpills } from "./showKeptSpills";
import type { CellOwner } from "./sheetCells";
import { SettingStore } from "./settingStore";
import type { WrittenRange } from "./writeJournal";
import { WriteJournal } from "./writeJournal";
import { checkSheetName, numberedName, sameName } from "./sheetName";
import { StructuredReferences } from "./structuredReferences";
import { TableStore } from "./tableStore";
import { formulaDataOf } from "./univerServices";
import { univerRange, univerSheet, univerWorkbook } from "./univerWorkbook";

export interface Selection {
  readonly sheetId: string;
  /** At least one; the active cell is the first cell of the first area. */
  readonly areas: readonly CellRange[];
}

const firstCell: CellRange = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
/** Univer shows every inserted sheet but those that somebody else inserted. */
const withoutActivation = { fromCollab: true };
let openedBooks = 0;

/** The open workbook: cells, formulas and styles live in Univer, everything that Univer lacks lives here. */
export class Book {
  readonly unitId: string;
  readonly tables: TableStore;
  readonly charts: ChartStore;
  readonly customXml = new CustomXmlStore();
  readonly settings = new SettingStore();
  readonly conditions: Conditions;
  readonly calculation: Calculation;
  readonly functions: CustomFunctions;
  structureProtected: boolean;
  readonly #api: FUniver;
  readonly #workbook: FWorkbook;
  readonly #feed = new ChangeFeed();
  readonly #sheets = new Map<string, BookSheet>();
  readonly #subscriptions: IDisposable[] = [];
  #selection: Selection;
  readonly #journal = new WriteJournal();
  #source: ChangeSource = "user";

  /** Opens the content as a new Univer workbook; several books may be open, the page shows one. */
  constructor(api: FUniver, content: BookContent, conditions = new Conditions()) {
    openedBooks += 1;
    this.unitId = `book-${openedBooks}`;
    this.conditions = conditions;
    this.structureProtected = content.structureProtected;
    this.#api = api;
    this.calculation = new Calculation(api, () => this.#feed.tell({ kind: "calculated" }));
    this.tables = new TableStore(this.#feed, (id) => this.sheet(id));
    this.charts = new ChartStore(this.#feed);
    this.functions = new CustomFunctions(this);
    this.#workbook = api.createWorkbook(univerWorkbook(this.unitId, content));
    showKeptSpills(api, this.unitId, content);
    const active = this.#load(content);
    this.#selection = { sheetId: active, areas: [firstCell] };
    this.#workbook.setActiveSheet(active);
    this.#follow();
  }

  get api(): FUniver {
    return this.#api;
  }

  /** In tab order. */
  sheets(): readonly BookSheet[] {
    const sheets = this.#workbook.getSheets().map((sheet) => this.#sheets.get(sheet.getSheetId()));
    return sheets.filter((sheet) => sheet !== undefined);
  }

  /** @throws HostError ItemNotFound where the sheet was deleted */
  sheet(id: string): BookSheet {
    const sheet = this.#sheets.get(id);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  /** By name (in any case) or id. */
  findSheet(key: string): BookSheet | null {
    return this.#sheets.get(key) ?? this.sheets().find((sheet) => sameName(sheet.name, key)) ?? null;
  }

  get activeSheet(): BookSheet {
    return this.sheet(this.#selection.sheetId);
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** Adds a sheet behind the others, without showing it. */
  addSheet(name?: string | null): BookSheet {
    this.#checkStructure();
    const sheetName =
      name ??
      numberedName(
        "Sheet",
        this.sheets().map((sheet) => sheet.name),
      );
    checkSheetName(sheetName);
    if (this.findSheet(sheetName)) throw new HostError("ItemAlreadyExists");
    const blank = { ...blankSheet, id: crypto.randomUUID(), name: sheetName };
    const sheet = mergeWorksheetSnapshotWithDefault(univerSheet(blank));
    const params = { unitId: this.unitId, index: this.sheets().length, sheet };
    this.#api.syncExecuteCommand("sheet.mutation.insert-sheet", params, withoutActivation);
    return this.#adopt(blank.id);
  }

  renameSheet(id: string, name: string): void {
    this.#checkStructure();
    const holder = this.findSheet(checkSheetName(name));
    if (holder && holder.id !== id) throw new HostError("ItemAlreadyExists");
    this.#workbook.getSheetBySheetId(this.sheet(id).id)?.setName(name);
    this.#feed.tell({ kind: "sheetRenamed", sheetId: id });
  }

  /** @throws HostError InvalidOperation for the last visible sheet */
  deleteSheet(id: string): void {
    this.#checkStructure();
    const others = this.sheets().filter((sheet) => sheet.id !== id && sheet.extras.visibility === "visible");
    const [next] = others;
    if (!next) throw new HostError("InvalidOperation");
    this.tables.deleteOfSheet(this.sheet(id).id);
    this.charts.deleteOfSheet(id);
    if (this.#selection.sheetId === id) this.activate(next.id);
    this.#workbook.deleteSheet(id);
    this.#forget(id);
  }

  moveSheet(id: string, position: number): void {
    this.#checkStructure();
    const sheet = this.#workbook.getSheetBySheetId(this.sheet(id).id);
    if (!sheet || position < 0 || position >= this.sheets().length) throw new HostError("InvalidArgument");
    this.#workbook.moveSheet(sheet, position);
    this.#feed.tell({ kind: "sheetChanged", sheetId: id });
  }

  setVisibility(id: string, visibility: BookSheet["extras"]["visibility"]): void {
    this.#checkStructure();
    const others = this.sheets().filter((sheet) => sheet.id !== id && sheet.extras.visibility === "visible");
    const [next] = others;
    if (visibility !== "visible" && !next) throw new HostError("InvalidOperation");
    if (visibility !== "visible" && next && this.#selection.sheetId === id) this.activate(next.id);
    this.sheet(id).extras.visibility = visibility;
    const sheet = this.#workbook.getSheetBySheetId(id);
    if (visibility === "visible") sheet?.showSheet();
    else sheet?.hideSheet();
    this.#feed.tell({ kind: "sheetChanged", sheetId: id });
  }

  /** Tells the page that something of the sheet that is not in its cells has changed. */
  sheetChanged(id: string): void {
    this.#feed.tell({ kind: "sheetChanged", sheetId: id });
  }

  messageChanged(sheetId: string, row: number, column: number): void {
    this.#feed.tell({ kind: "messages", sheetId, row, column });
  }

  /** Shows the sheet; its selection is its first cell until something else is selected. */
  activate(sheetId: string): void {
    if (this.sheet(sheetId).extras.visibility !== "visible") throw new HostError("InvalidOperation");
    this.#workbook.setActiveSheet(sheetId);
    this.#activated(sheetId);
  }

  select(sheetId: string, areas: readonly CellRange[]): void {
    this.activate(sheetId);
    const selections = areas.map((area) => ({ range: univerRange(area), primary: null, style: null }));
    const target = { unitId: this.unitId, subUnitId: sheetId };
    this.#api.syncExecuteCommand("sheet.operation.set-selections", { ...target, selections });
    this.#selected(sheetId, areas);
  }

  onChange(listener: BookListener): () => void {
    return this.#feed.listen(listener);
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

  /** From here to `endRequest`, writes may wait and go to Univer together; reads see them all the same. */
  beginRequest(): void {
    this.#journal.defer();
  }

  endRequest(): void {
    this.#journal.resume();
    this.#flush();
  }

  /** Resolves when every change is in the results of the formulas; those that wait for an add-in show #BUSY!. */
  settled(): Promise<void> {
    this.#flush();
    return this.#hasFormulas() ? this.calculation.settled() : Promise.resolve();
  }

  /** Calculates the formulas of these cells again, custom functions too. */
  recalculate(sheetId: string, range: CellRange): void {
    this.functions.forget({ sheetId, range });
    this.calculation.recalculate([{ unitId: this.unitId, sheetId, range: univerRange(range) }]);
  }

  recalculateAll(): void {
    this.functions.forget();
    this.calculation.recalculateAll();
  }

  /** The whole book as plain data, for saving. */
  content(): BookContent {
    return bookContentOf(this);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.calculation.dispose();
    this.#api.disposeUnit(this.unitId);
  }

  #load(content: BookContent): string {
    this.customXml.load(content.customXmlParts);
    for (const sheet of content.sheets) {
      const { visibility, page } = sheet;
      this.#wrap(sheet.id, { ...newSheetExtras(), visibility, page, protected: sheet.protected });
      this.tables.load(sheet.id, sheet.tables);
      this.charts.load(sheet.id, sheet.charts);
    }
    const active = this.findSheet(content.activeSheetName) ?? this.sheets()[0];
    if (!active) throw new Error("A book needs a sheet.");
    return active.id;
  }

  #wrap(sheetId: string, extras = newSheetExtras()): BookSheet {
    const worksheet = this.#workbook.getSheetBySheetId(sheetId);
    if (!worksheet) throw new Error(`Univer has no sheet ${sheetId}.`);
    const owner: CellOwner = {
      wrote: (range, what) => this.#wrote({ sheetId, range, what, source: this.#source }),
      flushed: () => this.#flushed(sheetId),
    };
    const sheet = new BookSheet(this.#api, this.#workbook, { sheet: worksheet, extras, owner });
    this.#sheets.set(sheetId, sheet);
    return sheet;
  }

  #wrote(entry: WrittenRange): "wait" | "now" {
    this.#journal.note(entry);
    const reacts = entry.what === "values" && this.tables.reactsTo(entry.sheetId, entry.range);
    return this.#journal.isDeferring && !reacts ? "wait" : "now";
  }

  #flushed(sheetId: string): void {
    for (const entry of this.#journal.take(sheetId)) this.#tell(entry);
  }

  #tell({ sheetId, range, what, source }: WrittenRange): void {
    if (what === "values") this.tables.afterWrite(sheetId, range);
    this.#feed.tell({ kind: what === "values" ? "cells" : "formats", sheetId, range, source });
  }

  #hasFormulas(): boolean {
    const sheets = formulaDataOf(this.#api).getFormulaData()[this.unitId] ?? {};
    return Object.values(sheets).some((rows) => Object.keys(rows ?? {}).length > 0);
  }

  #flush(): void {
    for (const sheet of this.#sheets.values()) sheet.cells.flush();
  }

  #adopt(sheetId: string): BookSheet {
    const known = this.#sheets.get(sheetId);
    if (known) return known;
    const sheet = this.#wrap(sheetId);
    this.#feed.tell({ kind: "sheetAdded", sheetId });
    return sheet;
  }

  #forget(sheetId: string): void {
    if (!this.#sheets.delete(sheetId)) return;
    this.#feed.tell({ kind: "sheetDeleted", sheetId });
  }

  #activated(sheetId: string): void {
    if (this.#selection.sheetId === sheetId) return;
    this.#selection = { sheetId, areas: [firstCell] };
    this.#feed.tell({ kind: "sheetActivated", sheetId });
  }

  #selected(sheetId: string, areas: readonly CellRange[]): void {
    const before = JSON.stringify(this.#selection);
    this.#selection = { sheetId, areas };
    if (JSON.stringify(this.#selection) !== before) this.#feed.tell({ kind: "selection", sheetId, areas });
  }

  #checkStructure(): void {
    if (this.structureProtected || this.conditions.state.protectedStructure) throw new HostError("AccessDenied");
  }

  #follow(): void {
    const references = new StructuredReferences(this.#api, this.unitId, this.tables);
    this.#feed.listen((change) => references.follow(change));
    const follower = new CommandFollower(this.unitId, {
      cellsChanged: (sheetId, range, what) => this.#tell({ sheetId, range, what, source: this.#source }),
      selected: (sheetId, areas) => this.#selected(sheetId, areas),
      activated: (sheetId) => this.#activated(sheetId),
      sheetAdded: (sheetId) => void this.#adopt(sheetId),
      sheetDeleted: (sheetId) => this.#forget(sheetId),
      sheetRenamed: (sheetId) => this.#feed.tell({ kind: "sheetRenamed", sheetId }),
      linesChanged: (sheetId, change) => {
        this.tables.shift(sheetId, change);
        this.#feed.tell({ kind: "sheetChanged", sheetId });
      },
    });
    const listen = (command: Readonly<ICommandInfo>, options?: IExecutionOptions): void => {
      if (follower.isRecalculating(command)) this.calculation.noteChange(command, options);
      follower.follow(command, options);
    };
    this.#subscriptions.push(this.#api.onCommandExecuted(listen), { dispose: followFilterCondition(this) });
  }
}
