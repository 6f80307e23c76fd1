import type { Issue } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import type { Run } from "../../engine/run";
import { excelIssues } from "../../text/excelIssues";
import type { WriteRequest } from "../workbookPort";

/**
 * Why a request cannot be written as live formulas, or null. A formula grades every row of its columns, so the source
 * must have one row a customer and none that the run left out; orders are summed up on the sheet of customers first.
 */
export function refuseFormula({ liveFormula, place, run, source }: WriteRequest): Issue | null {
  const { kind } = run.policy.data;
  if (!liveFormula) return issueFrom(excelIssues.noLiveFormula, {});
  if (kind === "orders") return place === "beside" ? issueFrom(excelIssues.formulaOverOrders, {}) : null;
  if (place === "beside" && source.tableId !== null) return issueFrom(excelIssues.formulaInTable, {});
  const rows = run.prepared.rowCount - ownRows(run);
  return rows > 0 ? issueFrom(excelIssues.formulaOverOddRows, { details: { rows } }) : null;
}

/** Rows that are customers of their own. */
function ownRows({ prepared }: Run): number {
  const { customerOfRow, firstRow } = prepared.customers;
  return customerOfRow.filter((customer, row) => customer >= 0 && firstRow[customer] === row).length;
}
