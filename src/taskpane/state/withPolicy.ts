import { columnsNeeded } from "../../engine/classify";
import type { Policy } from "../../engine/policy";
import type { OpenState } from "./paneState";

/** A changed policy may ask for columns that were not read; what was said of an earlier job is over. */
export function withPolicy(state: OpenState, policy: Policy): OpenState {
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
