import { classify } from "../../src/engine/classify";
import { presetById } from "../../src/engine/presets";
import { guessRoles } from "../../src/engine/roles/guessRoles";
import type { Policy } from "../../src/engine/policy";
import type { Run } from "../../src/engine/run";
import type { RawTable } from "../../src/engine/table";
import { excelIssues } from "../../src/text/excelIssues";
import type { PaneAction } from "../../src/taskpane/state/paneAction";
import { paneReducer } from "../../src/taskpane/state/paneReducer";
import { startState, type OpenState, type PaneState } from "../../src/taskpane/state/paneState";
import { withCriterion, withParameter } from "../../src/taskpane/state/policyEdits";
import { policyForPreset, startingPolicy } from "../../src/taskpane/state/startingPolicy";
import { accountsTable, tenCustomers } from "./books";
import { fakeWorkbook, type FakeTable } from "./fakeWorkbook";

const issue = { code: excelIssues.cellEditMode.code, severity: "error" } as const;
const pyramid = presetById("metal-pyramid");
const weighted = presetById("influence-volume");

async function openedOn(table: FakeTable) {
  const port = fakeWorkbook(table);
  const found = await port.findSource();
  if (!found.ok) throw new Error("the fake has no table");
  const source = found.value;
  const guess = guessRoles(source);
  const first = startingPolicy(guess, "en");
  const policy = table === tenCustomers && pyramid ? policyForPreset(first, pyramid, { guess, language: "en" }) : first;
  const state = paneReducer(startState, { type: "opened", source, guess, policy, kept: null });
  const columns = await port.readColumns(source, table.headers);
  if (state.stage !== "open" || !columns.ok) throw new Error("not open");
  return { state, table: columns.value, policy, source, guess };
}

function reduce(state: OpenState, ...actions: readonly PaneAction[]): OpenState {
  const end = actions.reduce<PaneState>(paneReducer, state);
  if (end.stage !== "open") throw new Error("the table was closed");
  return end;
}

function runFor(table: RawTable, policy: Policy): Run {
  const result = classify(table, policy);
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

const classified = (table: RawTable, policy: Policy): PaneAction => ({
  type: "classified",
  policy,
  result: { ok: true, value: runFor(table, policy), issues: [] },
});

describe("before a table is open", () => {
  it("looks, and says why nothing was found", () => {
    const finding = paneReducer(startState, { type: "finding" });
    expect(finding).toEqual({ stage: "start", finding: true, issues: [], note: null });
    expect(paneReducer(finding, { type: "refused", issues: [issue] })).toEqual({
      stage: "start",
      finding: false,
      issues: [issue],
      note: null,
    });
  });

  it("knows nothing of policies, rows or jobs", () => {
    expect(paneReducer(startState, { type: "readAgain" })).toBe(startState);
    expect(paneReducer(startState, { type: "lockToggled", id: "a" })).toBe(startState);
  });
});

describe("opening", () => {
  it("starts to read the columns of the policy, with nothing to show yet", async () => {
    const { state, policy, source, guess } = await openedOn(tenCustomers);
    expect(state).toEqual({
      stage: "open",
      source,
      guess,
      policy,
      kept: null,
      reading: { stage: "reading", headers: ["Customer", "Amount"], progress: null },
      outcome: { stage: "none" },
      baseline: null,
      job: { stage: "idle" },
      weighing: { locked: [], moving: null },
      writing: { form: "values", place: "beside", withScores: true, drawPyramid: true },
      openSections: [],
      otherTable: null,
    });
  });
});

describe("reading", () => {
  it("counts rows, ends with the table, and begins again on request", async () => {
    const { state, table } = await openedOn(tenCustomers);
    const { headers } = state.reading;
    const half = reduce(state, { type: "rowsRead", progress: { doneRows: 5, totalRows: 10 } });
    expect(half).toEqual({
      ...state,
      reading: { stage: "reading", headers, progress: { doneRows: 5, totalRows: 10 } },
    });
    const read = reduce(half, { type: "tableRead", table });
    expect(read).toEqual({ ...state, reading: { stage: "done", headers, table } });
    expect(reduce(read, { type: "readAgain" })).toEqual(state);
  });

  it("reads more when a changed policy needs another column, and keeps what it knew to ask for", async () => {
    const { state, table, policy, guess } = await openedOn(tenCustomers);
    const rfm = presetById("rfm-segments");
    if (!rfm) throw new Error("no preset");
    const read = reduce(state, { type: "tableRead", table });
    const changed = policyForPreset(policy, rfm, { guess, language: "en" });
    expect(reduce(read, { type: "policyChanged", policy: changed })).toEqual({
      ...read,
      policy: changed,
      reading: { stage: "reading", headers: ["Customer", "Amount", "Order date"], progress: null },
    });
  });
});

describe("results", () => {
  it("takes the first as what later ones are compared with", async () => {
    const { state, table, policy } = await openedOn(tenCustomers);
    const run = runFor(table, policy);
    expect(reduce(state, { type: "classified", policy, result: { ok: true, value: run, issues: [] } })).toEqual({
      ...state,
      outcome: { stage: "tiered", run },
      baseline: { run, since: "opening" },
    });
  });

  it("ignores an answer to a policy that is no longer the pane's", async () => {
    const { state, table, policy } = await openedOn(tenCustomers);
    const newer = reduce(state, { type: "policyChanged", policy: { ...policy } });
    expect(reduce(newer, classified(table, policy))).toBe(newer);
  });

  it("keeps the last good run beside what went wrong", async () => {
    const { state, table, policy } = await openedOn(tenCustomers);
    const good = reduce(state, classified(table, policy));
    const wrong = withParameter(policy, "cutting", { id: "shares", value: [2] });
    const changed = reduce(good, { type: "policyChanged", policy: wrong });
    const run = good.outcome.stage === "tiered" ? good.outcome.run : null;
    expect(reduce(changed, { type: "classified", policy: wrong, result: { ok: false, issues: [issue] } })).toEqual({
      ...changed,
      outcome: { stage: "failed", issues: [issue], previous: run },
    });
  });

  it("compares anew when the tiers are other ones", async () => {
    const { state, table, policy } = await openedOn(tenCustomers);
    const good = reduce(state, classified(table, policy));
    const other = { ...policy, scheme: { ...policy.scheme, id: "own" } };
    const changed = reduce(good, { type: "policyChanged", policy: other }, classified(table, other));
    expect(changed.baseline?.since).toBe("method");
    expect(changed.baseline?.run.policy).toBe(other);
  });
});

describe("weights", () => {
  const owner = { kind: "criteria", inputId: "influence" } as const;

  async function withThree() {
    const opened = await openedOn(accountsTable);
    if (!weighted) throw new Error("no preset");
    const base = policyForPreset(opened.policy, weighted, { guess: opened.guess, language: "en" });
    const inputId = Object.keys(base.criteria)[0] ?? "";
    const column = (id: string) => ({ from: "column", column: id, as: "number" }) as const;
    const criteria = ["Revenue", "Market influence", "Potential value"].map((header, at) => ({
      id: header,
      source: column(header),
      direction: "more-is-better" as const,
      normaliser: "min-max" as const,
      weight: [0.5, 0.3, 0.2][at] ?? 0,
    }));
    const policy = { ...base, criteria: { ...base.criteria, [inputId]: criteria } };
    return { state: reduce(opened.state, { type: "policyChanged", policy }), inputId };
  }
  const weightsOf = (state: OpenState, inputId: string) => state.policy.criteria[inputId]?.map(({ weight }) => weight);

  it("gives the others back what they had when a slider returns", async () => {
    const { state, inputId } = await withThree();
    const move = (percent: number): PaneAction => ({
      type: "weightMoved",
      owner: { ...owner, inputId },
      id: "Revenue",
      percent,
    });
    expect(weightsOf(reduce(state, move(100)), inputId)).toEqual([1, 0, 0]);
    expect(weightsOf(reduce(state, move(100), move(50)), inputId)).toEqual([0.5, 0.3, 0.2]);
  });

  it("starts from what is there when another change came between", async () => {
    const { state, inputId } = await withThree();
    const move = (percent: number): PaneAction => ({
      type: "weightMoved",
      owner: { ...owner, inputId },
      id: "Revenue",
      percent,
    });
    const lock: PaneAction = { type: "lockToggled", id: "Potential value" };
    const end = reduce(state, move(0), lock, move(50));
    expect(weightsOf(end, inputId)).toEqual([0.5, 0.1, 0.4]);
    expect(end.weighing.locked).toEqual(["Potential value"]);
  });

  it("makes them equal", async () => {
    const { state, inputId } = await withThree();
    const end = reduce(state, { type: "weightsEqualised", owner: { ...owner, inputId } });
    expect(weightsOf(end, inputId)).toEqual([0.34, 0.33, 0.33]);
  });

  it("forgets where a move began when the policy changes otherwise", async () => {
    const { state, inputId } = await withThree();
    const first = state.policy.criteria[inputId]?.[0];
    if (!first) throw new Error("no criterion");
    const moved = reduce(state, { type: "weightMoved", owner: { ...owner, inputId }, id: "Revenue", percent: 80 });
    const turned = withCriterion(moved.policy, inputId, { ...first, weight: 0.8, direction: "less-is-better" });
    expect(reduce(moved, { type: "policyChanged", policy: turned }).weighing).toEqual({ locked: [], moving: null });
  });
});

describe("jobs", () => {
  it("says nothing of an earlier job once the policy changes, but lets a running one run", async () => {
    const { state, policy } = await openedOn(tenCustomers);
    const cancelled = reduce(state, { type: "jobChanged", job: { stage: "cancelled" } });
    const next = { ...policy };
    expect(reduce(cancelled, { type: "policyChanged", policy: next })).toEqual({ ...state, policy: next });
    const running = { stage: "running", task: "writing", progress: null } as const;
    const busy = reduce(state, { type: "jobChanged", job: running }, { type: "policyChanged", policy: next });
    expect(busy).toEqual({ ...state, policy: next, job: running });
  });

  it("counts progress only while something runs", async () => {
    const { state } = await openedOn(tenCustomers);
    const progress = { doneRows: 3, totalRows: 10 };
    expect(reduce(state, { type: "jobProgressed", progress })).toEqual(state);
  });

  it("measures movements against what was written last", async () => {
    const { state, table, policy } = await openedOn(tenCustomers);
    const run = runFor(table, policy);
    const report = { address: "Orders!D1:F11", writtenRows: 10, updatedHeaders: [], issues: [] };
    const job = { stage: "written", report, pyramid: null } as const;
    expect(reduce(state, { type: "written", job, run })).toEqual({
      ...state,
      job,
      baseline: { run, since: "writing" },
    });
  });

  it("closes to the start with what was done", async () => {
    const { state } = await openedOn(tenCustomers);
    const note = { about: "removed", names: ["Pyramid"] } as const;
    expect(paneReducer(state, { type: "closed", note })).toEqual({ ...startState, note });
  });
});
