import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { IDisposable } from "@univerjs/core";
import { FormulaExecutedStateType } from "@univerjs/engine-formula";

const startId = "formula.mutation.set-formula-calculation-start";
const notificationId = "formula.mutation.set-formula-calculation-notification";
const triggerId = "formula.mutation.set-trigger-formula-calculation-start";

export interface DirtyRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: { startRow: number; startColumn: number; endRow: number; endColumn: number };
}

interface Notification {
  readonly functionsExecutedState?: FormulaExecutedStateType;
}

/**
 * Follows Univer's calculation. It starts 100 ms after the last change and may be stopped and started again, so its own
 * "computing" status cannot tell whether a change is already in the results; counting changes can.
 */
export class Calculation {
  readonly #api: FUniver;
  readonly #subscription: IDisposable;
  readonly #waiting = new Set<() => void>();
  readonly #onCalculated: () => void;
  #requested = 0;
  #started = 0;
  #finished = 0;

  constructor(api: FUniver, onCalculated: () => void) {
    this.#api = api;
    this.#onCalculated = onCalculated;
    this.#subscription = api.onCommandExecuted((command) => this.#follow(command));
  }

  /** A change was made that a formula may depend on. */
  noteChange(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (options?.onlyLocal !== true && command.id !== triggerId) this.#requested += 1;
  }

  /** Calculates the formulas in the given cells and what depends on them. */
  recalculate(dirtyRanges: readonly DirtyRange[]): void {
    this.#trigger({ dirtyRanges: [...dirtyRanges], forceCalculation: false });
  }

  recalculateAll(): void {
    this.#trigger({ dirtyRanges: [], forceCalculation: true });
  }

  get isPending(): boolean {
    return this.#finished < this.#requested;
  }

  /** Resolves when every change made so far is in the formulas' results. */
  settled(): Promise<void> {
    if (!this.isPending) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.add(resolve));
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#finished = this.#requested;
    this.#release();
  }

  #trigger(params: object): void {
    this.#requested += 1;
    this.#api.syncExecuteCommand(triggerId, params, { onlyLocal: true });
  }

  #follow(command: Readonly<ICommandInfo>): void {
    if (command.id === startId) this.#started = this.#requested;
    if (command.id !== notificationId) return;
    const state = (command.params as Notification | undefined)?.functionsExecutedState;
    if (state !== FormulaExecutedStateType.SUCCESS && state !== FormulaExecutedStateType.NOT_EXECUTED) return;
    this.#finished = this.#started;
    this.#onCalculated();
    if (!this.isPending) this.#release();
  }

  #release(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resolve of waiting) resolve();
  }
}
