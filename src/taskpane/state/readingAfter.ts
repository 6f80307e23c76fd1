import type { OpenAction } from "./paneAction";
import type { Reading } from "./paneState";

type ReadingAction = OpenAction & { readonly type: "rowsRead" | "tableRead" | "readingFailed" | "readAgain" };

/** Where the reading of columns stands after what happened. */
export function readingAfter(reading: Reading, action: ReadingAction): Reading {
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
