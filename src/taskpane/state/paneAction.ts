import type { Issue, Result } from "../../engine/issue";
import type { Policy } from "../../engine/policy";
import type { TableGuess } from "../../engine/roles/tableGuess";
import type { Run } from "../../engine/run";
import type { RawTable } from "../../engine/table";
import type { Progress, SourceTable } from "../../excel/workbookPort";
import type { Job, Note, SectionId, WriteChoice } from "./paneState";

/** What can happen to the pane. */
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
  | { readonly type: "otherTableSeen"; readonly source: SourceTable | null }
  | { readonly type: "sectionsOpened"; readonly sections: readonly SectionId[] };

/** Whose weights move: the criteria of an input, or the weight settings of the scoring method itself. */
export type WeightOwner =
  | { readonly kind: "criteria"; readonly inputId: string }
  | { readonly kind: "parameters"; readonly weights: Readonly<Record<string, number>> };

/** What can happen while a table is open. */
export type OpenAction = Exclude<PaneAction, { readonly type: "finding" | "noted" | "refused" | "opened" | "closed" }>;
