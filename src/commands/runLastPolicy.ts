import { classify, columnsNeeded } from "../engine/classify";
import type { Issue, Result } from "../engine/issue";
import { issueFrom } from "../engine/issues/issueFrom";
import type { Policy } from "../engine/policy";
import type { Run } from "../engine/run";
import { done, refused } from "../excel/refused";
import type { SourceTable, WorkbookPort } from "../excel/workbookPort";
import { excelIssues } from "../text/excelIssues";

/** The policy saved in the workbook, applied to the data around the selection. */
export interface LastPolicyRun {
  readonly source: SourceTable;
  readonly run: Run;
}

/** Applies the saved policy to the table around the selection, or else to that of the last run; nothing is written. */
export async function runLastPolicy(port: WorkbookPort): Promise<Result<LastPolicyRun>> {
  const policy = await port.loadPolicy();
  if (!policy.ok) return policy;
  if (!policy.value) return refused(...policy.issues, issueFrom(excelIssues.noPolicy, {}));
  const source = await port.findSource("selectionOrLastRun");
  if (!source.ok) return source;
  const table = await port.readColumns(source.value, columnsThere(policy.value, source.value));
  if (!table.ok) return table;
  const run = classify(table.value, policy.value);
  return run.ok ? done({ source: source.value, run: run.value }, [...source.issues, ...run.issues]) : run;
}

/** The columns to read; names only serve lists, so a column of names that is gone stops nothing. */
function columnsThere(policy: Policy, { headers }: SourceTable): readonly string[] {
  const name = policy.data.kind === "customers" ? policy.data.name : null;
  return columnsNeeded(policy).filter((header) => header !== name || headers.includes(header));
}

/** Of all issues those that a button's report must tell: which data it took. The others stand in the pane. */
export function told(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ code }) => code === excelIssues.lastTableUsed.code);
}
