import { useEffect, type Dispatch } from "react";
import type { CommandReport } from "../commands/commandReports";
import type { PaneAction } from "./state/paneAction";

/** What the ribbon's buttons reported: the last of it, and what comes. */
export interface CommandReports {
  last(): CommandReport | null;
  onReport(listener: (report: CommandReport) => void): () => void;
}

/** Shows in the pane what a ribbon button did, or why it could not. */
export function useCommandReports(reports: CommandReports, dispatch: Dispatch<PaneAction>): void {
  useEffect(() => {
    const show = (report: CommandReport) => dispatch(reported(report));
    const last = reports.last();
    if (last !== null) show(last);
    return reports.onReport(show);
  }, [reports, dispatch]);
}

function reported(report: CommandReport): PaneAction {
  if (!report.result.ok) return { type: "refused", issues: report.result.issues };
  if (report.command === "drawPyramid")
    return { type: "noted", note: { about: "drawn", sheet: report.result.value.sheetName } };
  const { writtenRows: count, address } = report.result.value;
  return { type: "noted", note: { about: "written", count, address } };
}
