import { columnsNeeded } from "../../engine/classify";
import type { PaneAction } from "./paneAction";
import type { OpenState, PaneState, WriteChoice } from "./paneState";

const firstChoice: WriteChoice = { form: "values", place: "beside", withScores: true, drawPyramid: true };

type Opening = PaneAction & { readonly type: "opened" };

/** A table just found: its columns are on their way; what was chosen of the pane itself stays. */
export function opened({ source, guess, policy, kept }: Opening, before: PaneState): OpenState {
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
    otherTable: null,
  };
}
