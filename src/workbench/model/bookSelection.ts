import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { ChangeFeed } from "./bookChange";
import type { CellRange } from "./bookContent";
import type { BookSheet } from "./bookSheet";
import { HostError } from "./hostError";
import { univerRange } from "./univerWorkbook";

export interface Selection {
  readonly sheetId: string;
  /** At least one; the active cell is the first cell of the first area. */
  readonly areas: readonly CellRange[];
}

const firstCell: CellRange = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

interface SelectionPlace {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly feed: ChangeFeed;
  readonly sheetOf: (id: string) => BookSheet;
}

/** Which sheet shows, and which of its cells are selected. */
export class BookSelection {
  readonly #place: SelectionPlace;
  #selection: Selection;

  constructor(place: SelectionPlace, sheetId: string) {
    this.#place = place;
    this.#selection = { sheetId, areas: [firstCell] };
    place.workbook.setActiveSheet(sheetId);
  }

  get current(): Selection {
    return this.#selection;
  }

  /** Shows the sheet; its selection is its first cell until something else is selected. */
  activate(sheetId: string): void {
    if (this.#place.sheetOf(sheetId).extras.visibility !== "visible") throw new HostError("InvalidOperation");
    this.#place.workbook.setActiveSheet(sheetId);
    this.activated(sheetId);
  }

  select(sheetId: string, areas: readonly CellRange[]): void {
    this.activate(sheetId);
    const selections = areas.map((area) => ({ range: univerRange(area), primary: null, style: null }));
    const target = { unitId: this.#place.workbook.getId(), subUnitId: sheetId };
    this.#place.api.syncExecuteCommand("sheet.operation.set-selections", { ...target, selections });
    this.selected(sheetId, areas);
  }

  /** Univer shows another sheet. */
  activated(sheetId: string): void {
    if (this.#selection.sheetId === sheetId) return;
    this.#selection = { sheetId, areas: [firstCell] };
    this.#place.feed.tell({ kind: "sheetActivated", sheetId });
  }

  /** Univer selects other cells. */
  selected(sheetId: string, areas: readonly CellRange[]): void {
    const before = JSON.stringify(this.#selection);
    this.#selection = { sheetId, areas };
    if (JSON.stringify(this.#selection) !== before) this.#place.feed.tell({ kind: "selection", sheetId, areas });
  }
}
