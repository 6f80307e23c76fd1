import type { FunctionVariantType } from "@univerjs/engine-formula";
import type { Book } from "./book";
import { formatA1 } from "./a1";
import type { CallingCell, NodeValue } from "./cellFunction";
import { CellFunction } from "./cellFunction";
import type { Answer, SheetRange } from "./cellAnswers";
import { CellAnswers, cellKey } from "./cellAnswers";
import { wholeSheet } from "./cellRange";
import { describeFunctions } from "./describeFunctions";
import { FormulaError, functionArguments } from "./functionArguments";
import type { FunctionCaller, FunctionOutcome } from "./functionCaller";
import type { FunctionMetadata, FunctionsMetadata } from "./functionMetadata";
import { busyText, errorObject, errorTextOf, resultObject } from "./functionResult";
import { functionServiceOf } from "./univerServices";

export interface FunctionRegistration {
  /** "TIER": cells call =TIER.RFM(…). */
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
  readonly caller: FunctionCaller;
}

function flagsOf(metadata: FunctionMetadata, allowErrors: boolean): number {
  return (metadata.options?.cancelable ? 1 : 0) + (metadata.options?.stream ? 2 : 0) + (allowErrors ? 4 : 0);
}

/**
 * The add-in's functions in cells. Univer computes synchronously: a call shows #BUSY! at once, and its cell is computed
 * again when the result is there. Results are kept by cell and arguments, so a cell calls again only when they change.
 */
export class CustomFunctions {
  readonly #book: Book;
  readonly #answers = new CellAnswers();
  readonly #messages = new Map<string, string>();
  readonly #arrived = new Map<string, CallingCell>();
  readonly #idle = new Set<() => void>();

  constructor(book: Book) {
    this.#book = book;
  }

  /** Makes the functions known to formulas and computes those that did not know them. Answers how to take them away. */
  register({ namespace, metadata, caller }: FunctionRegistration): () => void {
    const service = functionServiceOf(this.#book.api);
    const allowErrors = metadata.allowErrorForDataTypeAny === true;
    const names = metadata.functions.map((one) => `${namespace}.${one.name}`.toUpperCase());
    const executors = metadata.functions.map((one, index) => {
      const answer = this.#answerer(one, caller, allowErrors);
      return new CellFunction(names[index] ?? one.name, answer);
    });
    service.registerExecutors(...executors);
    const undescribe = describeFunctions(this.#book.api, metadata, names);
    this.#learned(namespace, names);
    return () => {
      service.unregisterExecutors(...names);
      service.deleteFormulaAstCacheKey(...names);
      undescribe();
      this.forget();
    };
  }

  /** The message behind a cell's error, or null. */
  messageAt(sheetId: string, row: number, column: number): string | null {
    return this.#messages.get(cellKey({ sheetId, row, column })) ?? null;
  }

  /** Calls the add-in again at the next calculation, even where the arguments are the same; in all cells or in these. */
  forget(place?: SheetRange): void {
    this.#answers.forget(place);
  }

  get isWaiting(): boolean {
    return this.#answers.isWaiting;
  }

  /** Resolves when no cell waits for an add-in and all formulas are computed with the results. */
  async settled(): Promise<void> {
    await this.#book.settled();
    while (this.isWaiting || this.#book.calculation.isPending) {
      if (this.isWaiting) await new Promise<void>((resolve) => this.#idle.add(resolve));
      await this.#book.settled();
    }
  }

  #answerer(metadata: FunctionMetadata, caller: FunctionCaller, allowErrors: boolean) {
    return (variants: readonly FunctionVariantType[], cell: CallingCell): NodeValue => {
      if (cell.unitId !== this.#book.unitId) return errorObject("#NAME?");
      try {
        const args = functionArguments(metadata, variants, allowErrors);
        return this.#resultFor(cell, { metadata, args, caller, flags: flagsOf(metadata, allowErrors) });
      } catch (failure) {
        if (!(failure instanceof FormulaError)) throw failure;
        this.#setMessage(cell, failure.message);
        return errorObject(failure.errorText);
      }
    };
  }

  #resultFor(
    cell: CallingCell,
    wanted: { metadata: FunctionMetadata; args: readonly unknown[]; caller: FunctionCaller; flags: number },
  ): NodeValue {
    const { metadata, args, caller, flags } = wanted;
    const argumentsText = JSON.stringify(args);
    const isSame = (answer: Answer): boolean =>
      answer.functionName === metadata.id && answer.argumentsText === argumentsText;
    const known = this.#answers.find(cell, isSame);
    if (known) return this.#shown(cell, known);
    for (const outdated of this.#answers.dropOutdated(cell, metadata.id)) caller.cancel(outdated.callId);
    const sheet = this.#book.sheet(cell.sheetId);
    const address = formatA1({ row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 }, sheet.name);
    const settle = (outcome: FunctionOutcome): void => this.#arrive(cell, answer, outcome);
    const callId = caller.call({ name: metadata.id, args, address, flags }, settle);
    const answer: Answer = { functionName: metadata.id, argumentsText, callId, outcome: null };
    this.#answers.remember(cell, answer);
    return errorObject(busyText);
  }

  #shown(cell: CallingCell, { outcome }: Answer): NodeValue {
    if (!outcome) return errorObject(busyText);
    this.#setMessage(cell, outcome.ok ? "" : outcome.message);
    return outcome.ok ? resultObject(outcome.value) : errorObject(errorTextOf(outcome.errorCode));
  }

  #arrive(cell: CallingCell, answer: Answer, outcome: FunctionOutcome): void {
    answer.outcome = outcome;
    if (this.#arrived.size === 0) queueMicrotask(() => this.#recalculateArrived());
    this.#arrived.set(cellKey(cell), cell);
  }

  /** All results of one message are computed in one calculation. */
  #recalculateArrived(): void {
    const cells = [...this.#arrived.values()];
    this.#arrived.clear();
    this.#book.calculation.recalculate(cells.map(dirtyCell));
    if (this.isWaiting) return;
    const idle = [...this.#idle];
    this.#idle.clear();
    for (const resolve of idle) resolve();
  }

  #setMessage(cell: CallingCell, message: string): void {
    const key = cellKey(cell);
    if ((this.#messages.get(key) ?? "") === message) return;
    if (message === "") this.#messages.delete(key);
    else this.#messages.set(key, message);
    this.#book.messageChanged(cell.sheetId, cell.row, cell.column);
  }

  /** Formulas that were parsed before must be parsed again, and those that gave #NAME? computed again. */
  #learned(namespace: string, names: readonly string[]): void {
    functionServiceOf(this.#book.api).deleteFormulaAstCacheKey(...names, ...names.map((name) => name.toLowerCase()));
    const prefix = `${namespace.toUpperCase()}.`;
    const unknown: CallingCell[] = [];
    for (const sheet of this.#book.sheets()) {
      sheet.cells.visit(wholeSheet, (row, column) => {
        const formula = sheet.cells.formula(row, column);
        if (!formula?.toUpperCase().includes(prefix)) return;
        const value = sheet.cells.value(row, column);
        if (value === null || value === "#NAME?" || value === busyText) {
          unknown.push({ unitId: this.#book.unitId, sheetId: sheet.id, row, column });
        }
      });
    }
    if (unknown.length > 0) this.#book.calculation.recalculate(unknown.map(dirtyCell));
  }
}

function dirtyCell({ unitId, sheetId, row, column }: CallingCell) {
  return { unitId, sheetId, range: { startRow: row, startColumn: column, endRow: row, endColumn: column } };
}
