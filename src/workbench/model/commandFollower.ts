import type { ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import type { CellRange } from "./bookContent";
import type { CellPatch } from "./cellPatch";
import { boundsOfPatch, changesValues } from "./cellPatch";
import { rangeBetween } from "./cellRange";
import type { LineChange } from "./insertedLines";
import { ownWrite } from "./pendingWrites";

export interface CommandReports {
  cellsChanged(sheetId: string, range: CellRange, what: "values" | "formats"): void;
  selected(sheetId: string, areas: readonly CellRange[]): void;
  activated(sheetId: string): void;
  sheetAdded(sheetId: string): void;
  sheetDeleted(sheetId: string): void;
  sheetRenamed(sheetId: string): void;
  linesChanged(sheetId: string, change: LineChange): void;
}

interface CommandParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: CellPatch;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id: string };
  readonly range?: IRange;
}

const [ownWriteKey = ""] = Object.keys(ownWrite);

const lineCommands: Readonly<Record<string, readonly [LineChange["axis"], 1 | -1]>> = {
  "sheet.mutation.insert-row": ["rows", 1],
  "sheet.mutation.remove-rows": ["rows", -1],
  "sheet.mutation.insert-col": ["columns", 1],
  "sheet.mutation.remove-col": ["columns", -1],
};

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
  "formula.mutation.set-super-table",
]);

function lineChange(range: IRange, axis: LineChange["axis"], sign: 1 | -1): LineChange {
  if (axis === "rows") return { axis, at: range.startRow, count: sign * (range.endRow - range.startRow + 1) };
  return { axis, at: range.startColumn, count: sign * (range.endColumn - range.startColumn + 1) };
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
    const lines = lineCommands[command.id];
    if (lines && params.range) this.#reports.linesChanged(sheetId, lineChange(params.range, ...lines));
    if (command.id === "sheet.mutation.set-range-values") this.#cells(sheetId, params, options);
    if (command.id === "sheet.operation.set-selections") this.#selection(sheetId, params);
    if (command.id === "sheet.operation.set-worksheet-active") this.#reports.activated(sheetId);
    if (command.id === "sheet.mutation.insert-sheet") this.#reports.sheetAdded(params.sheet?.id ?? sheetId);
    if (command.id === "sheet.mutation.remove-sheet") this.#reports.sheetDeleted(sheetId);
    if (command.id === "sheet.mutation.set-worksheet-name") this.#reports.sheetRenamed(sheetId);
  }

  #cells(sheetId: string, { cellValue }: CommandParams, options: IExecutionOptions | undefined): void {
    if (!cellValue || options?.onlyLocal === true || (options && ownWriteKey in options)) return;
    const range = boundsOfPatch(cellValue);
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
