import type { FUniver } from "@univerjs/core/facade";
import type { BookListener } from "./bookChange";
import { ChangeFeed } from "./bookChange";
import type { BookContent, CellRange } from "./bookContent";
import type { Selection } from "./bookSelection";
import { BookSelection } from "./bookSelection";
import type { BookSheet } from "./bookSheet";
import { newSheetExtras } from "./bookSheet";
import { bookContentOf } from "./bookSnapshot";
import { BookWrites } from "./bookWrites";
import { Calculation } from "./calculation";
import { ChartStore } from "./chartStore";
import { Conditions } from "./conditions";
import { CustomFunctions } from "./customFunctions";
import { CustomXmlStore } from "./customXmlStore";
import { followFilterCondition } from "./filterCondition";
import { followUniver } from "./followUniver";
import { SettingStore } from "./settingStore";
import { SheetList } from "./sheetList";
import { SheetStructure } from "./sheetStructure";
import { showKeptSpills } from "./showKeptSpills";
import { TableStore } from "./tableStore";
import { formulaDataOf } from "./univerServices";
import { univerRange, univerWorkbook } from "./univerWorkbook";

let openedBooks = 0;

/** The open workbook: cells, formulas and styles live in Univer, everything that Univer lacks lives here. */
export class Book {
  readonly unitId: string;
  readonly api: FUniver;
  readonly tables: TableStore;
  readonly charts: ChartStore;
  readonly customXml = new CustomXmlStore();
  readonly settings = new SettingStore();
  readonly conditions: Conditions;
  readonly calculation: Calculation;
  readonly functions: CustomFunctions;
  readonly structure: SheetStructure;
  readonly #feed = new ChangeFeed();
  readonly #sheets: SheetList;
  readonly #selection: BookSelection;
  readonly #writes: BookWrites;
  readonly #followers: readonly (() => void)[];

  /** Opens the content as a new Univer workbook; several books may be open, the page shows one. */
  constructor(api: FUniver, content: BookContent, conditions = new Conditions()) {
    openedBooks += 1;
    this.unitId = `book-${openedBooks}`;
    this.conditions = conditions;
    this.api = api;
    this.calculation = new Calculation(api, () => this.#feed.tell({ kind: "calculated" }));
    this.tables = new TableStore(this.#feed, (id) => this.sheet(id));
    this.charts = new ChartStore(this.#feed);
    this.functions = new CustomFunctions(this);
    const writes = new BookWrites(this.#feed, this.tables);
    this.#writes = writes;
    const workbook = api.createWorkbook(univerWorkbook(this.unitId, content));
    this.#sheets = new SheetList({ api, workbook, feed: this.#feed, ownerOf: (id) => writes.ownerOf(id) });
    showKeptSpills(api, this.unitId, content);
    const active = this.#load(content);
    const place = { api, workbook, feed: this.#feed, sheetOf: (id: string) => this.sheet(id) };
    this.#selection = new BookSelection(place, active);
    const { tables, charts } = this;
    const places = { sheets: this.#sheets, selection: this.#selection, tables, charts };
    this.structure = new SheetStructure({ ...places, conditions }, content.structureProtected);
    this.#followers = [
      followUniver({ ...places, api, unitId: this.unitId, feed: this.#feed, writes, calculation: this.calculation }),
      followFilterCondition(this),
    ];
  }

  /** In tab order. */
  sheets(): readonly BookSheet[] {
    return this.#sheets.all();
  }

  /** @throws HostError ItemNotFound where the sheet was deleted */
  sheet(id: string): BookSheet {
    return this.#sheets.get(id);
  }

  /** By name (in any case) or id. */
  findSheet(key: string): BookSheet | null {
    return this.#sheets.find(key);
  }

  get activeSheet(): BookSheet {
    return this.sheet(this.selection.sheetId);
  }

  get selection(): Selection {
    return this.#selection.current;
  }

  /** Tells the page that something of the sheet that is not in its cells has changed. */
  sheetChanged(id: string): void {
    this.#sheets.changed(id);
  }

  messageChanged(sheetId: string, row: number, column: number): void {
    this.#feed.tell({ kind: "messages", sheetId, row, column });
  }

  /** Shows the sheet; its selection is its first cell until something else is selected. */
  activate(sheetId: string): void {
    this.#selection.activate(sheetId);
  }

  select(sheetId: string, areas: readonly CellRange[]): void {
    this.#selection.select(sheetId, areas);
  }

  onChange(listener: BookListener): () => void {
    return this.#feed.listen(listener);
  }

  /** What is changed while this runs was changed by an add-in, not by the user. */
  asAddin<Result>(change: () => Result): Result {
    return this.#writes.asAddin(change);
  }

  /** From here to `endRequest`, writes may wait and go to Univer together; reads see them all the same. */
  beginRequest(): void {
    this.#writes.defer();
  }

  endRequest(): void {
    this.#writes.resume();
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
    for (const stop of this.#followers) stop();
    this.calculation.dispose();
    this.api.disposeUnit(this.unitId);
  }

  #load(content: BookContent): string {
    this.customXml.load(content.customXmlParts);
    for (const sheet of content.sheets) {
      const { visibility, page } = sheet;
      this.#sheets.wrap(sheet.id, { ...newSheetExtras(), visibility, page, protected: sheet.protected });
      this.tables.load(sheet.id, sheet.tables);
      this.charts.load(sheet.id, sheet.charts);
    }
    const active = this.findSheet(content.activeSheetName) ?? this.sheets()[0];
    if (!active) throw new Error("A book needs a sheet.");
    return active.id;
  }

  #hasFormulas(): boolean {
    const sheets = formulaDataOf(this.api).getFormulaData()[this.unitId] ?? {};
    return Object.values(sheets).some((rows) => Object.keys(rows ?? {}).length > 0);
  }

  #flush(): void {
    for (const sheet of this.sheets()) sheet.cells.flush();
  }
}
