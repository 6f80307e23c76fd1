import type { Result } from "../../engine/issue";
import type { Policy } from "../../engine/policy";
import type { Prepared, Run } from "../../engine/run";
import type { RawTable } from "../../engine/table";
import type { LiveEngine } from "./liveEngine";

/** A question to the worker; the table goes along only when it is another one than before. */
export interface WorkerQuestion {
  readonly policy: Policy;
  readonly table: RawTable | null;
}

/** The run without what the pane holds already: its policy, and prepared columns it was sent before. */
export interface WorkerAnswer {
  readonly result: Result<Omit<Run, "policy" | "prepared">>;
  readonly prepared: Prepared | null;
}

interface Waiting {
  readonly table: RawTable;
  readonly policy: Policy;
  readonly resolve: (result: Result<Run> | null) => void;
  readonly reject: (error: Error) => void;
}

/** An engine in a worker: one question at a time, and of those that wait only the newest is asked. */
export function workerEngine(worker: Worker): LiveEngine {
  let sent: RawTable | null = null;
  let prepared: Prepared | null = null;
  let asked: Waiting | null = null;
  let next: Waiting | null = null;

  const ask = (waiting: Waiting) => {
    asked = waiting;
    const question: WorkerQuestion = {
      policy: waiting.policy,
      table: waiting.table === sent ? null : waiting.table,
    };
    sent = waiting.table;
    worker.postMessage(question);
  };
  const settle = (done: (waiting: Waiting) => void) => {
    const finished = asked;
    asked = null;
    if (finished !== null) done(finished);
    const following = next;
    next = null;
    if (following !== null) ask(following);
  };
  worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    prepared = data.prepared ?? prepared;
    settle((waiting) => waiting.resolve(completed(data.result, waiting.policy, prepared)));
  };
  worker.onerror = (event) => settle((waiting) => waiting.reject(new Error(event.message)));

  return {
    classify: (table, policy) =>
      new Promise((resolve, reject) => {
        const waiting = { table, policy, resolve, reject };
        if (asked === null) return ask(waiting);
        next?.resolve(null);
        next = waiting;
      }),
    dispose: () => worker.terminate(),
  };
}

function completed(result: WorkerAnswer["result"], policy: Policy, prepared: Prepared | null): Result<Run> {
  if (!result.ok) return result;
  if (prepared === null) throw new Error("the worker's first run came without prepared columns");
  return { ...result, value: { ...result.value, policy, prepared } };
}
