import { classified, policyKept } from "./classified";
import { opened } from "./opened";
import type { OpenAction, PaneAction } from "./paneAction";
import { startState, type Note, type OpenState, type PaneState } from "./paneState";
import { readingAfter } from "./readingAfter";
import { weighed } from "./weighed";
import { withPolicy } from "./withPolicy";

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

function openReducer(state: OpenState, action: OpenAction): OpenState {
  switch (action.type) {
    case "rowsRead":
    case "tableRead":
    case "readingFailed":
    case "readAgain":
      return { ...withoutRest(state), reading: readingAfter(state.reading, action) };
    case "policyChanged":
      return withPolicy(state, action.policy);
    case "policyKept":
      return policyKept(state, action.policy);
    case "weightMoved":
    case "weightsEqualised":
    case "lockToggled":
      return weighed(state, action);
    case "classified":
      return action.policy === state.policy ? classified(state, action.result) : state;
    case "jobChanged":
      return { ...state, job: action.job };
    case "jobProgressed":
      return state.job.stage === "running" ? { ...state, job: { ...state.job, progress: action.progress } } : state;
    case "written":
      return { ...state, job: action.job, baseline: { run: action.run, since: "writing" } };
    case "writeChosen":
      return { ...withoutRest(state), writing: { ...state.writing, ...action.choice } };
    case "otherTableSeen":
      return { ...state, otherTable: action.source };
    case "sectionsOpened":
      return { ...state, openSections: action.sections };
  }
}

/** Other rows or another way of writing: going on would put two runs into one column. */
function withoutRest(state: OpenState): OpenState {
  const { job } = state;
  return job.stage === "failed" && job.rest ? { ...state, job: { stage: "idle" } } : state;
}
