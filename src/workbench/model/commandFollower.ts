import type { ICellData, ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import type { CellRange } from "./bookContent";
import { rangeBetween } from "./cellRange";

export interface CommandReports {
  cellsChanged(sheetId: string, range: CellRange, what: "values" | "formats"): void;
  selected(sheetId: string, areas: readonly CellRange[]): void;
  activated(sheetId: string): void;
  sheetAdded(sheetId: string): void;
  sheetDeleted(sheetId: string): void;
  sheetRenamed(sheetId: string): void;
}

interface CommandParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id: string };
}

/** Commands after which Univer calculates formulas again. */
const recalculating: ReadonlySet<string> = new Set([
  "sheet.mutation.set-range-values",
  "sheet.mutation.move-range",
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
]);

function boundsOf(cells: NonNullable<CommandParams["cellValue"]>): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of Object.entries(cells)) {
    for (const column of Object.keys(line)) {
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  return bottom < 0 ? null : rangeBetween(top, left, bottom, right);
}

function changesValues(cells: NonNullable<CommandParams["cellValue"]>): boolean {
  for (const line of Object.values(cells)) {
    for (const cell of Object.values(line)) {
      if (!cell || "v" in cell || "f" in cell || "p" in cell || "si" in cell) return true;
    }
  }
  return false;
}

/** Turns Univer's commands, from the grid as from our own calls, into what happened to the book. */
export class CommandFollower {
  readonly #unitId: string;
  readonly #reports: CommandReports;

  constructor(unitId: string, reports: CommandReports) {
    this.#unitId = unitId;
    this.#reports = reports;
  }

  isRecalculating(command: Readonly<ICommandInfo>): boolean {
    return recalculating.has(command.id) && this.#paramsOf(command) !== null;
  }

  follow(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = this.#paramsOf(command);
    if (!params) return;
    const sheetId = params.subUnitId ?? params.sheet?.id ?? "";
    if (command.id === "sheet.mutation.set-range-values") this.#cells(sheetId, params, options);
    if (command.id === "sheet.operation.set-selections") this.#selection(sheetId, params);
    if (command.id === "sheet.operation.set-worksheet-active") this.#reports.activated(sheetId);
    if (command.id === "sheet.mutation.insert-sheet") this.#reports.sheetAdded(params.sheet?.id ?? sheetId);
    if (command.id === "sheet.mutation.remove-sheet") this.#reports.sheetDeleted(sheetId);
    if (command.id === "sheet.mutation.set-worksheet-name") this.#reports.sheetRenamed(sheetId);
  }

  #cells(sheetId: string, { cellValue }: CommandParams, options: IExecutionOptions | undefined): void {
    if (!cellValue || options?.onlyLocal === true) return;
    const range = boundsOf(cellValue);
    if (range) this.#reports.cellsChanged(sheetId, range, changesValues(cellValue) ? "values" : "formats");
  }

  #selection(sheetId: string, { selections }: CommandParams): void {
    if (!selections || selections.length === 0) return;
    const areas = selections.map(({ range }) =>
      rangeBetween(range.startRow, range.startColumn, range.endRow, range.endColumn),
    );
    this.#reports.selected(sheetId, areas);
  }

  #paramsOf(command: Readonly<ICommandInfo>): CommandParams | null {
    const params = command.params as CommandParams | undefined;
    return params?.unitId === this.#unitId ? params : null;
  }
}
