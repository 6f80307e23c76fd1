import type { IdColumn } from "../columns/idColumn";
import type { Issue } from "../issue";
import { dataIssues } from "../issues/dataIssues";
import { issueFrom } from "../issues/issueFrom";
import type { Customers } from "../run";
import { customerIssue } from "../orders/leaveOutRows";

/** The customers of a customer table, in order of first appearance, with an issue for each row without or with a repeated one. */
export function customersOfTable(column: IdColumn): {
  readonly customers: Customers;
  readonly issues: readonly Issue[];
} {
  const { header: field, cells } = column.source;
  const firstRow = new Int32Array(column.ids.length).fill(-1);
  const issues: Issue[] = [];
  column.codes.forEach((customer, row) => {
    if (customer < 0) issues.push(customerIssue(row, field, cells[row]));
    else if (firstRow[customer] === -1) firstRow[customer] = row;
    else issues.push(repeated(row, column, firstRow[customer] as number));
  });
  return { customers: { count: column.ids.length, ids: column.ids, customerOfRow: column.codes, firstRow }, issues };
}

/** The first row is named relative to the repeating one, so that the message can count rows as the sheet does. */
function repeated(row: number, column: IdColumn, firstRow: number): Issue {
  const value = column.ids[column.codes[row] as number] as string;
  return issueFrom(dataIssues.repeatedCustomer, {
    row,
    field: column.source.header,
    value,
    details: { first: firstRow },
  });
}
