import { isBlank } from "../columns/blank";
import { isTotalLabel } from "../columns/customerColumn";
import type { DateFault } from "../columns/dateColumn";
import { textOfSerial } from "../columns/serialDate";
import type { Issue } from "../issue";
import { dataIssues } from "../issues/dataIssues";
import { issueFrom } from "../issues/issueFrom";
import type { OrdersChoice } from "../policy";
import { significant } from "../statistics/significant";
import type { Cell, RawColumn } from "../table";
import type { OrderColumns } from "./orderColumns";
import { isReturn } from "./purchaseRows";

/**
 * Which rows count, and an issue for each one that does not, in row order, with its first reason: no customer, no
 * usable date, date after the analysis date, no usable amount, a return where returns are excluded.
 */
export interface KeptRows {
  /** By row: 1 where it counts. */
  readonly kept: Uint8Array;
  readonly issues: readonly Issue[];
}

export interface LeaveOutRule {
  readonly asOf: number | null;
  readonly returns: OrdersChoice["returns"];
}

export function leaveOutRows(columns: OrderColumns, rowCount: number, rule: LeaveOutRule): KeptRows {
  const kept = new Uint8Array(rowCount);
  const issues: Issue[] = [];
  const codes = columns.customer.codes;
  const dates = columns.date?.values;
  const amounts = columns.lineAmounts;
  const lastDay = rule.asOf ?? Infinity;
  const keepsReturns = rule.returns === "net";
  for (let row = 0; row < rowCount; row++) {
    const counts =
      (codes[row] as number) >= 0 &&
      (!dates || (dates[row] as number) <= lastDay) &&
      (!amounts || (amounts[row] === amounts[row] && (keepsReturns || !isReturn(columns, row))));
    if (counts) kept[row] = 1;
    else issues.push(reasonOf(row, columns, rule));
  }
  return { kept, issues };
}

function reasonOf(row: number, columns: OrderColumns, rule: LeaveOutRule): Issue {
  const { customer, date } = columns;
  if ((customer.codes[row] as number) < 0)
    return customerIssue(row, customer.source.header, customer.source.cells[row]);
  if (date && Number.isNaN(date.values[row]))
    return dateIssue(row, date.source.header, [date.faultOf(row), date.source.cells[row]]);
  if (date && rule.asOf !== null && (date.values[row] as number) > rule.asOf) {
    const details = { date: textOfSerial(date.values[row] as number), asOf: textOfSerial(rule.asOf) };
    return issueFrom(dataIssues.dateAfterAsOf, { row, field: date.source.header, details });
  }
  return amountIssue(row, columns);
}

/** Why a row has no customer. */
export function customerIssue(row: number, field: string, cell: Cell | undefined): Issue {
  const blank = isBlank(cell) || cell === 0 || (typeof cell === "string" && cell.trim() === "0");
  if (blank) return issueFrom(dataIssues.noCustomer, { row, field });
  if (typeof cell === "string" && isTotalLabel(cell)) {
    return issueFrom(dataIssues.totalRow, { row, field, value: cell });
  }
  return issueFrom(dataIssues.unusableCustomer, { row, field, value: cell ?? null });
}

const dateFaults = {
  unreadable: dataIssues.unreadableDate,
  ambiguous: dataIssues.ambiguousDate,
  "before-1900": dataIssues.dateBefore1900,
} as const;

function dateIssue(row: number, field: string, [fault, cell]: readonly [DateFault, Cell | undefined]): Issue {
  if (fault === "blank") return issueFrom(dataIssues.noDate, { row, field });
  return issueFrom(dateFaults[fault], { row, field, value: cell ?? null });
}

function amountIssue(row: number, { amount, quantity, lineAmounts }: OrderColumns): Issue {
  const lineAmount = lineAmounts?.[row] ?? NaN;
  const field = amount?.source.header ?? "";
  if (!Number.isNaN(lineAmount)) {
    return issueFrom(dataIssues.returnExcluded, { row, field, value: significant(lineAmount) });
  }
  const value = amount?.source.cells[row] ?? null;
  if (quantity && Number.isNaN(quantity.values[row])) return quantityIssue(row, quantity.source);
  if (isBlank(value)) return issueFrom(quantity ? dataIssues.noUnitPrice : dataIssues.noAmount, { row, field });
  return issueFrom(dataIssues.unreadableAmount, { row, field, value });
}

function quantityIssue(row: number, { header: field, cells }: RawColumn): Issue {
  const value = cells[row] ?? null;
  if (isBlank(value)) return issueFrom(dataIssues.noQuantity, { row, field });
  return issueFrom(dataIssues.unreadableAmount, { row, field, value });
}
