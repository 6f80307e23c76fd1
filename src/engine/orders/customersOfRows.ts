import type { IdColumn } from "../columns/idColumn";
import type { Issue } from "../issue";
import { dataIssues } from "../issues/dataIssues";
import { issueFrom } from "../issues/issueFrom";
import type { Customers } from "../run";

/** The customers of the rows that count, in order of first appearance, and a warning for each id with no such row. */
export interface CustomersFound {
  readonly customers: Customers;
  readonly issues: readonly Issue[];
}

export function customersOfRows(column: IdColumn, kept: Uint8Array): CustomersFound {
  const customerOfCode = new Int32Array(column.ids.length).fill(-1);
  const customerOfRow = new Int32Array(kept.length).fill(-1);
  const firstRow: number[] = [];
  const ids: string[] = [];
  for (let row = 0; row < kept.length; row++) {
    if (kept[row] === 0) continue;
    const code = column.codes[row] as number;
    if (customerOfCode[code] === -1) {
      customerOfCode[code] = ids.push(column.ids[code] as string) - 1;
      firstRow.push(row);
    }
    customerOfRow[row] = customerOfCode[code] as number;
  }
  const customers = { count: ids.length, ids, customerOfRow, firstRow: Int32Array.from(firstRow) };
  return { customers, issues: ids.length === column.ids.length ? [] : leftOut(column, customerOfCode) };
}

function leftOut(column: IdColumn, customerOfCode: Int32Array): readonly Issue[] {
  const rowCount = new Int32Array(column.ids.length);
  const firstRow = new Int32Array(column.ids.length);
  for (let row = column.codes.length - 1; row >= 0; row--) {
    const code = column.codes[row] as number;
    if (code < 0) continue;
    rowCount[code] = (rowCount[code] as number) + 1;
    firstRow[code] = row;
  }
  const issues: Issue[] = [];
  column.ids.forEach((value, code) => {
    if ((customerOfCode[code] as number) >= 0) return;
    const place = { row: firstRow[code] as number, field: column.source.header, value };
    issues.push(issueFrom(dataIssues.customerLeftOut, { ...place, details: { count: rowCount[code] as number } }));
  });
  return issues;
}
