import { textOfSerial } from "../columns/serialDate";
import { conversionIssues } from "../columns/conversionIssues";
import { listRows } from "../columns/listRows";
import { similarIdIssues } from "../columns/similarIdIssues";
import type { Issue, Result } from "../issue";
import { dataIssues } from "../issues/dataIssues";
import { issueFrom } from "../issues/issueFrom";
import type { OrderMeasureId } from "../measure";
import type { OrdersChoice } from "../policy";
import type { Prepared } from "../run";
import type { RawTable } from "../table";
import { customersOfRows } from "./customersOfRows";
import { leaveOutRows } from "./leaveOutRows";
import { measureOrders } from "./measureOrders";
import { orderColumns, orderHeaders, type OrderColumns } from "./orderColumns";

/**
 * Orders to customers: the rows that count, the customers they belong to, and the measures asked for.
 *
 * - A row without a customer, a date or an amount that can be read, or dated after the analysis date, is left out and
 *   listed; a customer with no row left is listed too.
 * - The analysis date is `choice.asOf`, else the last date in the data; days are whole days up to it.
 * - With a quantity, the amount of a line is quantity × unit price.
 * - A row with a negative amount or quantity is a return. Netted, it lowers the revenue but is no order and sets no date; a customer
 *   with returns only has revenue, 0 orders and no dates. Excluded, it is left out and listed.
 */
export function prepareOrders(
  table: RawTable,
  choice: OrdersChoice,
  measures: ReadonlySet<OrderMeasureId>,
): Result<Prepared> {
  const read = orderColumns(table, orderHeaders(choice, measures));
  if (!read.ok) return read;
  const columns = read.value;
  const asOf = choice.asOf === null ? lastDate(columns) : Math.floor(choice.asOf);
  const rows = leaveOutRows(columns, table.rowCount, { asOf, returns: choice.returns });
  const found = customersOfRows(columns.customer, rows.kept);
  const measured = measureOrders({ columns, customers: found.customers, asOf, wanted: measures });
  const issues = [
    ...rows.issues,
    ...found.issues,
    ...measured.issues,
    ...similarIdIssues(columns.customer, found.customers),
    ...conversionIssues([columns.amount, columns.quantity, columns.date], table.firstSheetRow),
    ...missingOrderIds(columns, table.firstSheetRow),
    ...asOfIssue(choice, asOf),
  ];
  if (found.customers.count === 0) {
    return {
      ok: false,
      issues: [...issues, issueFrom(dataIssues.nothingUsable, { details: { count: table.rowCount } })],
    };
  }
  const { customers } = found;
  return {
    ok: true,
    value: { customers, measures: measured.measures, asOf, rowCount: table.rowCount, issues },
    issues,
  };
}

function lastDate({ date }: OrderColumns): number | null {
  if (!date) return null;
  let last = -Infinity;
  for (const day of date.values) if (day > last) last = day;
  return last === -Infinity ? null : last;
}

function asOfIssue(choice: OrdersChoice, asOf: number | null): readonly Issue[] {
  if (choice.asOf !== null || asOf === null) return [];
  return [issueFrom(dataIssues.asOfLastDate, { field: choice.date, details: { date: textOfSerial(asOf) } })];
}

function missingOrderIds({ orderId, customer }: OrderColumns, firstSheetRow: number): readonly Issue[] {
  if (!orderId) return [];
  const rows: number[] = [];
  orderId.codes.forEach((code, row) => {
    if (code < 0 && (customer.codes[row] as number) >= 0) rows.push(row);
  });
  if (rows.length === 0) return [];
  const details = { count: rows.length, rows: listRows(rows, firstSheetRow) };
  return [issueFrom(dataIssues.noOrderId, { field: orderId.source.header, details })];
}
