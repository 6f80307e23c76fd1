import type { IdColumn } from "../columns/idColumn";
import type { Issue } from "../issue";
import { dataIssues } from "../issues/dataIssues";
import { issueFrom } from "../issues/issueFrom";
import type { Customers } from "../run";
import { customerIssue } from "../orders/leaveOutRows";

/**
 * The customers of a customer table, in order of first appearance, with an issue for each row without a customer or with
 * one that came before.
 */
export function customersOfTable(
  column: IdColumn,
  firstSheetRow: number,
): { readonly customers: Customers; readonly issues: readonly Issue[] } {
  const { header: field, cells } = column.source;
  const firstRow = new Int32Array(column.ids.length).fill(-1);
  const issues: Issue[] = [];
  for (let row = 0; row < column.codes.length; row++) {
    const customer = column.codes[row] as number;
    if (customer < 0) issues.push(customerIssue(row, field, cells[row]));
    else if (firstRow[customer] === -1) firstRow[customer] = row;
    else {
      const details = { first: String((firstRow[customer] as number) + firstSheetRow) };
      const value = column.ids[customer] as string;
      issues.push(issueFrom(dataIssues.repeatedCustomer, { row, field, value, details }));
    }
  }
  return { customers: { count: column.ids.length, ids: column.ids, customerOfRow: column.codes, firstRow }, issues };
}
