import { columnsNeeded } from "../../engine/classify";
import type { Issue, Result } from "../../engine/issue";
import type { Policy } from "../../engine/policy";
import type { TableGuess } from "../../engine/roles/tableGuess";
import type { Run } from "../../engine/run";
import type { RawTable } from "../../engine/table";
import type { Progress, SourceTable } from "../../excel/workbookPort";
import { startState, runOf } from "./paneState";
import type { Baseline, Job, Note, OpenState, Outcome, PaneState, Reading, SectionId, WriteChoice } from "./paneState";
import { percentsOf, withParameter, withWeights } from "./policyEdits";
import { moveWeight, toPercents, type Percents } from "./weights";

export type PaneAction =
  | { readonly type: "finding" }
  | { readonly type: "noted"; readonly note: Note }
  | { readonly type: "refused"; readonly issues: readonly Issue[] }
  | {
      readonly type: "opened";
      readonly source: SourceTable;
      readonly guess: TableGuess;
      readonly policy: Policy;
      readonly kept: Policy | null;
    }
  | { readonly type: "closed"; readonly note: Note | null }
  | { readonly type: "rowsRead"; readonly progress: Progress }
  | { readonly type: "tableRead"; readonly table: RawTable }
  | { readonly type: "readingFailed"; readonly issues: readonly Issue[] }
  | { readonly type: "readAgain" }
  | { readonly type: "policyChanged"; readonly policy: Policy }
  | { readonly type: "policyKept"; readonly policy: Policy }
  | { readonly type: "weightMoved"; readonly owner: WeightOwner; readonly id: string; readonly percent: number }
  | { readonly type: "weightsEqualised"; readonly owner: WeightOwner }
  | { readonly type: "lockToggled"; readonly id: string }
  | { readonly type: "classified"; readonly policy: Policy; readonly result: Result<Run> }
  | { readonly type: "jobChanged"; readonly job: Job }
  | { readonly type: "jobProgressed"; readonly progress: Progress }
  | { readonly type: "written"; readonly job: Job & { readonly stage: "written" }; readonly run: Run }
  | { readonly type: "writeChosen"; readonly choice: Partial<WriteChoice> }
  | { readonly type: "sectionsOpened"; readonly sections: readonly SectionId[] };

/** Whose weights move: the criteria of an input, or the weight settings of the scoring method itself. */
export type WeightOwner =
  | { readonly kind: "criteria"; readonly inputId: string }
  | { readonly kind: "parameters"; readonly weights: Readonly<Record<string, number>> };

/** The pane's one reducer: what happened, and what is so from then on. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "finding":
      return state.stage === "start" ? { ...startState, finding: true } : state;
    case "refused":
      return state.stage === "start"
        ? { ...startState, issues: action.issues }
        : { ...state, job: { stage: "failed", task: "selecting", issues: action.issues } };
    case "noted":
      return noted(state, action.note);
    case "opened":
      return opened(action, state);
    case "closed":
      return { ...startState, note: action.note };
    default:
      return state.stage === "open" ? openReducer(state, action) : state;
  }
}

function noted(state: PaneState, note: Note): PaneState {
  return state.stage === "start" ? { ...state, note } : { ...state, job: { stage: "noted", note } };
}

type OpenAction = Exclude<PaneAction, { readonly type: "finding" | "noted" | "refused" | "opened" | "closed" }>;

function openReducer(state: OpenState, action: OpenAction): OpenState {
  switch (action.type) {
    case "rowsRead":
    case "tableRead":
    case "readingFailed":
    case "readAgain":
      return { ...state, reading: readingAfter(state.reading, action) };
    case "policyChanged":
      return withPolicy(state, action.policy);
    case "policyKept":
      return policyKept(state, action.policy);
    case "weightMoved":
      return weightMoved(state, action);
    case "weightsEqualised":
      return withPolicy(
        state,
        withOwnWeights(state.policy, action.owner, equalPercents(currentPercents(state, action.owner))),
      );
    case "lockToggled":
      return { ...state, weighing: { locked: toggled(state.weighing.locked, action.id), moving: null } };
    case "classified":
      return action.policy === state.policy ? classified(state, action.result) : state;
    case "jobChanged":
      return { ...state, job: action.job };
    case "jobProgressed":
      return state.job.stage === "running" ? { ...state, job: { ...state.job, progress: action.progress } } : state;
    case "written":
      return { ...state, job: action.job, baseline: { run: action.run, since: "writing" } };
    case "writeChosen":
      return { ...state, writing: { ...state.writing, ...action.choice } };
    case "sectionsOpened":
      return { ...state, openSections: action.sections };
  }
}

const firstChoice: WriteChoice = { form: "values", place: "beside", withScores: true, drawPyramid: true };

type Opening = PaneAction & { readonly type: "opened" };

function opened({ source, guess, policy, kept }: Opening, before: PaneState): OpenState {
  return {
    stage: "open",
    source,
    guess,
    policy,
    kept,
    reading: { stage: "reading", headers: columnsNeeded(policy), progress: null },
    outcome: { stage: "none" },
    baseline: null,
    job: { stage: "idle" },
    weighing: { locked: [], moving: null },
    writing: before.stage === "open" ? before.writing : firstChoice,
    openSections: before.stage === "open" ? before.openSections : [],
  };
}

/** A version number changes no result: the run shown is the run written, under the policy as it was numbered. */
function policyKept(state: OpenState, policy: Policy): OpenState {
  const run = runOf(state);
  return run === null
    ? state
    : { ...state, policy, kept: policy, outcome: { stage: "tiered", run: { ...run, policy } } };
}

type ReadingAction = OpenAction & { readonly type: "rowsRead" | "tableRead" | "readingFailed" | "readAgain" };

function readingAfter(reading: Reading, action: ReadingAction): Reading {
  const { headers } = reading;
  switch (action.type) {
    case "rowsRead":
      return reading.stage === "reading" ? { ...reading, progress: action.progress } : reading;
    case "tableRead":
      return { stage: "done", headers, table: action.table };
    case "readingFailed":
      return { stage: "failed", headers, issues: action.issues };
    case "readAgain":
      return { stage: "reading", headers: [...headers], progress: null };
  }
}

/** A changed policy may ask for columns that were not read; what was said of an earlier job is over. */
function withPolicy(state: OpenState, policy: Policy): OpenState {
  const missing = columnsNeeded(policy).some((header) => !state.reading.headers.includes(header));
  const headers = [...new Set([...state.reading.headers, ...columnsNeeded(policy)])];
  return {
    ...state,
    policy,
    reading: missing ? { stage: "reading", headers, progress: null } : state.reading,
    job: state.job.stage === "running" ? state.job : { stage: "idle" },
    weighing: { ...state.weighing, moving: null },
  };
}

function weightMoved(
  state: OpenState,
  { owner, id, percent }: OpenAction & { readonly type: "weightMoved" },
): OpenState {
  const { locked, moving } = state.weighing;
  const from = moving?.id === id ? moving.from : currentPercents(state, owner);
  const percents = moveWeight(from, { id, percent }, locked);
  const changed = withPolicy(state, withOwnWeights(state.policy, owner, percents));
  return { ...changed, weighing: { locked, moving: { id, from } } };
}

function currentPercents({ policy }: OpenState, owner: WeightOwner): Percents {
  return owner.kind === "criteria" ? percentsOf(policy, owner.inputId) : toPercents(owner.weights);
}

function equalPercents(percents: Percents): Percents {
  return toPercents(Object.fromEntries(Object.keys(percents).map((id) => [id, 1])));
}

function withOwnWeights(policy: Policy, owner: WeightOwner, percents: Percents): Policy {
  if (owner.kind === "criteria") return withWeights(policy, owner.inputId, percents);
  return Object.entries(percents).reduce(
    (changed, [id, value]) => withParameter(changed, "scoring", { id, value }),
    policy,
  );
}

function classified(state: OpenState, result: Result<Run>): OpenState {
  if (!result.ok) return failed(state, result.issues);
  const outcome: Outcome = { stage: "tiered", run: result.value };
  return { ...state, outcome, baseline: baselineFor(state.baseline, result.value) };
}

/** Without any result yet, the data are what to look at first. */
function failed(state: OpenState, issues: readonly Issue[]): OpenState {
  const previous = runOf(state);
  const shown = previous !== null || state.openSections.includes("data");
  const openSections = shown ? state.openSections : (["data", ...state.openSections] as const);
  return { ...state, outcome: { stage: "failed", issues, previous }, openSections };
}

/** Movements need the same tiers on both sides; with other tiers the comparison starts anew. */
function baselineFor(baseline: Baseline | null, run: Run): Baseline {
  if (baseline === null) return { run, since: "opening" };
  const codes = (each: Run) => each.policy.scheme.tiers.map(({ code }) => code).join("\n");
  const comparable = baseline.run.policy.scheme.id === run.policy.scheme.id && codes(baseline.run) === codes(run);
  return comparable ? baseline : { run, since: "method" };
}

function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((each) => each !== id) : [...list, id];
}
