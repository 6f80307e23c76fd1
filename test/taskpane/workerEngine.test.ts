import { classify } from "../../src/engine/classify";
import { presetById } from "../../src/engine/presets";
import { guessRoles } from "../../src/engine/roles/guessRoles";
import type { RawTable } from "../../src/engine/table";
import { inlineEngine, liveEngine } from "../../src/taskpane/engine/liveEngine";
import { workerEngine, type WorkerAnswer, type WorkerQuestion } from "../../src/taskpane/engine/workerEngine";
import { withParameter } from "../../src/taskpane/state/policyEdits";
import { policyForPreset, startingPolicy } from "../../src/taskpane/state/startingPolicy";
import { tenCustomers } from "./books";
import { fakeWorkbook } from "./fakeWorkbook";

/** A worker whose answers the test gives by hand. */
class HandWorker {
  readonly asked: WorkerQuestion[] = [];
  onmessage: ((event: { data: WorkerAnswer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  postMessage(question: WorkerQuestion) {
    this.asked.push(question);
  }
  terminate() {
    this.asked.length = 0;
  }
}

async function scene() {
  const port = fakeWorkbook(tenCustomers);
  const found = await port.findSource();
  const read = await port.readColumns(found.ok ? found.value : neverNull(), tenCustomers.headers);
  const preset = presetById("metal-pyramid");
  if (!found.ok || !read.ok || !preset) throw new Error("the fake has no table");
  const guess = guessRoles(found.value);
  const policy = policyForPreset(startingPolicy(guess, "en"), preset, { guess, language: "en" });
  const worker = new HandWorker();
  return { table: read.value, policy, worker, engine: workerEngine(worker as unknown as Worker) };
}

function neverNull(): never {
  throw new Error("the fake has no table");
}

function answerTo(table: RawTable, { policy, table: sent }: WorkerQuestion): WorkerAnswer {
  const result = classify(table, policy);
  if (!result.ok) return { result, prepared: null };
  const { policy: _policy, prepared, ...run } = result.value;
  return { result: { ...result, value: run }, prepared: sent === null ? null : prepared };
}

describe("an engine in a worker", () => {
  it("sends the table once and completes the answer with what it holds", async () => {
    const { table, policy, worker, engine } = await scene();
    const first = engine.classify(table, policy);
    worker.onmessage?.({ data: answerTo(table, worker.asked[0] ?? neverNull()) });
    const changed = withParameter(policy, "cutting", { id: "shares", value: [0.1, 0.1, 0.3, 0.5] });
    const second = engine.classify(table, changed);
    worker.onmessage?.({ data: answerTo(table, worker.asked[1] ?? neverNull()) });
    expect(worker.asked.map((question) => question.table)).toEqual([table, null]);
    const runs = [await first, await second].map((result) => (result?.ok ? result.value : neverNull()));
    expect(runs.map((run) => run.policy)).toEqual([policy, changed]);
    expect(runs[1]?.prepared).toBe(runs[0]?.prepared);
    expect(runs[1]?.summary).toEqual(expectedSummary(table, changed));
  });

  it("asks only the newest of the questions that wait", async () => {
    const { table, policy, worker, engine } = await scene();
    const questions = [policy, { ...policy, name: "b" }, { ...policy, name: "c" }].map((each) =>
      engine.classify(table, each),
    );
    expect(worker.asked).toHaveLength(1);
    worker.onmessage?.({ data: answerTo(table, worker.asked[0] ?? neverNull()) });
    expect(worker.asked.map((question) => question.policy.name)).toEqual([policy.name, "c"]);
    worker.onmessage?.({ data: answerTo(table, worker.asked[1] ?? neverNull()) });
    const answers = await Promise.all(questions);
    expect(answers.map((answer) => answer === null)).toEqual([false, true, false]);
  });

  it("hands on what broke in the worker", async () => {
    const { table, policy, worker, engine } = await scene();
    const answer = engine.classify(table, policy);
    worker.onerror?.({ message: "boom" });
    await expect(answer).rejects.toThrow("boom");
  });
});

describe("the live engine", () => {
  it("answers small tables at once and leaves large ones to the worker", async () => {
    const { table, policy, worker, engine } = await scene();
    const live = liveEngine(() => engine);
    expect(live.classify(table, policy)).toMatchObject({ ok: true });
    expect(worker.asked).toHaveLength(0);
    void live.classify({ ...table, rowCount: 50_001 }, policy);
    expect(worker.asked).toHaveLength(1);
  });

  it("prepares columns once while only cuts change, and again when the data choice does", async () => {
    const { table, policy } = await scene();
    const engine = inlineEngine();
    const preparedFor = (each: typeof policy) => {
      const result = engine.classify(table, each);
      return result.ok ? result.value.prepared : neverNull();
    };
    const first = preparedFor(policy);
    expect(preparedFor(withParameter(policy, "cutting", { id: "shares", value: [0.1, 0.1, 0.3, 0.5] }))).toBe(first);
    expect(preparedFor({ ...policy, data: { ...policy.data, asOf: 46000 } })).not.toBe(first);
  });
});

function expectedSummary(table: RawTable, policy: Parameters<typeof classify>[1]) {
  const result = classify(table, policy);
  return result.ok ? result.value.summary : neverNull();
}
