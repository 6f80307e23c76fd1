import { classify, columnsNeeded } from "../engine/classify";
import type { Result } from "../engine/issue";
import { issueFrom } from "../engine/issues/issueFrom";
import type { Run } from "../engine/run";
import { refused } from "../excel/refused";
import type { SourceTable, WorkbookPort } from "../excel/workbookPort";
import { excelIssues } from "../text/excelIssues";

/** The policy saved in the workbook, applied to the data around the selection. */
export interface LastPolicyRun {
  readonly source: SourceTable;
  readonly run: Run;
}

/** Applies the saved policy to the table around the selection; nothing is written. */
export async function runLastPolicy(port: WorkbookPort): Promise<Result<LastPolicyRun>> {
  const policy = await port.loadPolicy();
  if (!policy.ok) return policy;
  if (!policy.value) return refused(...policy.issues, issueFrom(excelIssues.noPolicy, {}));
  const source = await port.findSource();
  if (!source.ok) return source;
  const table = await port.readColumns(source.value, columnsNeeded(policy.value));
  if (!table.ok) return table;
  const run = classify(table.value, policy.value);
  return run.ok ? { ...run, value: { source: source.value, run: run.value } } : run;
}
