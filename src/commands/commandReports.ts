import type { Result } from "../engine/issue";
import type { PyramidReport, WriteReport } from "../excel/workbookPort";

/** What came of a ribbon button. */
export type CommandReport =
  | { readonly command: "rerunLastPolicy"; readonly result: Result<WriteReport> }
  | { readonly command: "drawPyramid"; readonly result: Result<PyramidReport> };

type ReportListener = (report: CommandReport) => void;

const listeners = new Set<ReportListener>();
let last: CommandReport | null = null;

/** Tells the pane, which shares the page with the commands; a pane that opens later finds the last report. */
export function reportCommand(report: CommandReport): void {
  last = report;
  for (const listener of [...listeners]) listener(report);
}

/** Calls back after every ribbon button; answers a function that stops it. */
export function onCommandReport(listener: ReportListener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The report of the last ribbon button since the add-in started, or null. */
export function lastCommandReport(): CommandReport | null {
  return last;
}
