import type { Issue } from "../../engine/issue";
import type { Policy } from "../../engine/policy";
import type { TableGuess } from "../../engine/roles/tableGuess";
import type { Run } from "../../engine/run";
import type { RawTable } from "../../engine/table";
import type {
  Progress,
  PyramidReport,
  SourceTable,
  WriteForm,
  WritePlace,
  WriteReport,
} from "../../excel/workbookPort";

export type SectionId = "data" | "method" | "weights" | "cuts" | "tiers" | "moves";

/** The whole pane. Before a table is open there is no policy, no pyramid and nothing to write. */
export type PaneState = StartState | OpenState;

export interface StartState {
  readonly stage: "start";
  readonly finding: boolean;
  /** Why the last look found no table. */
  readonly issues: readonly Issue[];
  /** What was done last without a table open, such as removing everything. */
  readonly note: Note | null;
}

export interface OpenState {
  readonly stage: "open";
  readonly source: SourceTable;
  /** What the table and its columns seem to be. */
  readonly guess: TableGuess;
  readonly policy: Policy;
  /** The policy as the workbook keeps it since the last write; null before the first. */
  readonly kept: Policy | null;
  readonly reading: Reading;
  readonly outcome: Outcome;
  /** What movements are measured against; null until the first result. */
  readonly baseline: Baseline | null;
  readonly job: Job;
  readonly weighing: Weighing;
  readonly writing: WriteChoice;
  readonly openSections: readonly SectionId[];
  /** The table that the selection lies in, where it is another one than `source`. */
  readonly otherTable: SourceTable | null;
}

/** Columns on their way from the sheet; asking again replaces `headers`. */
export type Reading =
  | { readonly stage: "reading"; readonly headers: readonly string[]; readonly progress: Progress | null }
  | { readonly stage: "failed"; readonly headers: readonly string[]; readonly issues: readonly Issue[] }
  | { readonly stage: "done"; readonly headers: readonly string[]; readonly table: RawTable };

/** What the engine last answered. A run whose policy is not the pane's is the previous answer, still shown. */
export type Outcome =
  | { readonly stage: "none" }
  | { readonly stage: "tiered"; readonly run: Run }
  | { readonly stage: "failed"; readonly issues: readonly Issue[]; readonly previous: Run | null };

export interface Baseline {
  readonly run: Run;
  readonly since: "opening" | "method" | "writing";
}

/** Work that touches the workbook: one at a time. */
export type Job =
  | { readonly stage: "idle" }
  | { readonly stage: "running"; readonly task: Task; readonly progress: Progress | null }
  | { readonly stage: "written"; readonly report: WriteReport; readonly pyramid: PyramidReport | null }
  | { readonly stage: "noted"; readonly note: Note }
  | { readonly stage: "cancelled" }
  | {
      readonly stage: "failed";
      readonly task: Task;
      readonly issues: readonly Issue[];
      /** A writing that stopped midway can go on from there. */
      readonly rest?: RestOfWriting;
    };

/** What is left of a writing: the same run, the same way, from the first row that is not done. */
export interface RestOfWriting {
  readonly run: Run;
  readonly choice: WriteChoice;
  /** From 0; also the number of rows done. */
  readonly startRow: number;
}

export type Task = "writing" | "drawing" | "selecting" | "removing";

/** A short answer of the workbook worth saying. */
export type Note =
  | { readonly about: "selected"; readonly count: number; readonly of: number }
  | { readonly about: "written"; readonly count: number; readonly address: string }
  | { readonly about: "drawn"; readonly sheet: string }
  | { readonly about: "removed"; readonly names: readonly string[] };

/** Locks, and the weights that a criterion being moved is rescaled from, so that moving it back restores the others. */
export interface Weighing {
  readonly locked: readonly string[];
  readonly moving: { readonly id: string; readonly from: Readonly<Record<string, number>> } | null;
}

export interface WriteChoice {
  readonly form: WriteForm;
  readonly place: WritePlace;
  readonly withScores: boolean;
  readonly drawPyramid: boolean;
}

export const startState: StartState = { stage: "start", finding: false, issues: [], note: null };

/** Whether the run shown answers an earlier policy: the new answer is still on its way. */
export function isStale(state: OpenState): boolean {
  return state.outcome.stage === "tiered" && state.outcome.run.policy !== state.policy;
}

/** The run to show: the last good one. */
export function runOf(state: OpenState): Run | null {
  if (state.outcome.stage === "tiered") return state.outcome.run;
  return state.outcome.stage === "failed" ? state.outcome.previous : null;
}
