import type { Prepared } from "../engine/run";
import type { RawTable } from "../engine/table";
import { inlineEngine } from "./engine/liveEngine";
import type { WorkerAnswer, WorkerQuestion } from "./engine/workerEngine";

const engine = inlineEngine();
let table: RawTable | null = null;
let sent: Prepared | null = null;

self.onmessage = ({ data }: MessageEvent<WorkerQuestion>) => {
  table = data.table ?? table;
  if (table === null) throw new Error("the first question must bring the table");
  self.postMessage(answerTo(table, data));
};

function answerTo(asked: RawTable, { policy }: WorkerQuestion): WorkerAnswer {
  const result = engine.classify(asked, policy);
  if (!result.ok) return { result, prepared: null };
  const { policy: _policy, prepared, ...run } = result.value;
  const fresh = prepared === sent ? null : prepared;
  sent = prepared;
  return { result: { ...result, value: run }, prepared: fresh };
}
