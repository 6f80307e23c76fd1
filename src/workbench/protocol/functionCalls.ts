import type { FunctionCall, FunctionCaller, FunctionOutcome } from "../model/functionCaller";
import type { FunctionResults } from "../objects/host";
import type { MessageEntry } from "./objectEvents";

const customFunctionCategory = 1;
const invocation = 1000;
const cancellation = 1001;

interface ResultObject {
  readonly id: number;
  readonly value: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

function isResultObject(entry: unknown): entry is ResultObject {
  return typeof entry === "object" && entry !== null && "id" in entry;
}

function outcomeOf(failed: boolean, value: unknown, errorCode: unknown): FunctionOutcome {
  if (!failed) return { ok: true, value };
  return {
    ok: false,
    errorCode: typeof errorCode === "number" ? errorCode : null,
    message: typeof value === "string" ? value : "",
  };
}

/** Sends calls of custom functions to the add-in and matches its results; calls made before it is ready wait. */
export class FunctionCalls implements FunctionCaller, FunctionResults {
  readonly #pending = new Map<number, (outcome: FunctionOutcome) => void>();
  readonly #waiting: MessageEntry[] = [];
  readonly #awaitingReady: (() => void)[] = [];
  #send: ((entries: readonly MessageEntry[]) => void) | null = null;
  #isReady = false;
  #nextId = 1;
  #scheduled: MessageEntry[] = [];

  connect(send: (entries: readonly MessageEntry[]) => void): void {
    this.#send = send;
  }

  /** Resolves when the add-in's page has said that its functions can be called. */
  whenReady(): Promise<void> {
    return this.#isReady ? Promise.resolve() : new Promise((resolve) => this.#awaitingReady.push(resolve));
  }

  /** The add-in has associated its functions. */
  ready(): void {
    this.#isReady = true;
    for (const resolve of this.#awaitingReady.splice(0)) resolve();
    this.#post(this.#waiting.splice(0));
  }

  /** The add-in's page is gone; what it has not answered will not be answered. */
  disconnect(): void {
    this.#isReady = false;
    this.#send = null;
    this.#waiting.length = 0;
    this.#pending.clear();
  }

  /** Calls the function; `settle` hears once, unless the call is cancelled first. */
  call(call: FunctionCall, settle: (outcome: FunctionOutcome) => void): number {
    const id = this.#nextId;
    this.#nextId += 1;
    this.#pending.set(id, settle);
    const message = JSON.stringify([id, call.name, call.args, call.address, call.flags, null]);
    this.#post([[customFunctionCategory, invocation, "", message, id, false]]);
    return id;
  }

  cancel(id: number): void {
    if (!this.#pending.delete(id)) return;
    this.#post([[customFunctionCategory, cancellation, "", JSON.stringify({ invocationId: id }), id, false]]);
  }

  results(entries: readonly unknown[]): void {
    for (const entry of entries) {
      if (isResultObject(entry)) this.#settle(entry.id, outcomeOf(entry.failed === true, entry.value, entry.errorCode));
      else if (Array.isArray(entry))
        this.#settle(Number(entry[0]), outcomeOf(entry[1] !== true && entry[1] !== 1, entry[2], entry[3]));
    }
  }

  #settle(id: number, outcome: FunctionOutcome): void {
    const settle = this.#pending.get(id);
    this.#pending.delete(id);
    settle?.(outcome);
  }

  /** All calls of one calculation go in one message. */
  #post(entries: readonly MessageEntry[]): void {
    if (!this.#isReady) this.#waiting.push(...entries);
    else if (entries.length > 0) {
      if (this.#scheduled.length === 0) queueMicrotask(() => this.#flush());
      this.#scheduled.push(...entries);
    }
  }

  #flush(): void {
    const entries = this.#scheduled;
    this.#scheduled = [];
    this.#send?.(entries);
  }
}
