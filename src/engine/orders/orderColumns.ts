import { dateColumn, type DateColumn } from "../columns/dateColumn";
import { findColumn } from "../columns/findColumn";
import { idColumn, type IdColumn } from "../columns/idColumn";
import { numberColumn, type NumberColumn } from "../columns/numberColumn";
import type { Issue, Result } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import { dataIssues } from "../issues/dataIssues";
import type { OrderMeasureId } from "../measure";
import type { OrdersChoice } from "../policy";
import type { RawColumn, RawTable } from "../table";
import { orderMeasures } from "./orderMeasures";

/** The checked columns of an orders table; null where the policy has no use for one. */
export interface OrderColumns {
  readonly customer: IdColumn;
  readonly date: DateColumn | null;
  readonly amount: NumberColumn | null;
  readonly orderId: IdColumn | null;
}

/** Headers of the columns that an orders policy reads; a date or an amount that no measure needs may stay unmapped. */
export function orderHeaders(
  choice: OrdersChoice,
  measures: ReadonlySet<OrderMeasureId>,
): Record<keyof OrderColumns, string | null> {
  const needsDate = choice.asOf !== null || [...measures].some((id) => orderMeasures[id].needs === "date");
  const needsOrders = measures.has("orderCount") || measures.has("averageOrderValue");
  return {
    customer: choice.customer,
    date: needsDate ? choice.date || null : null,
    amount: choice.amount || null,
    orderId: needsOrders ? choice.orderId || null : null,
  };
}

/** Reads the columns of an orders table; an error for each column that the table does not have. */
export function orderColumns(table: RawTable, headers: ReturnType<typeof orderHeaders>): Result<OrderColumns> {
  const issues: Issue[] = [];
  const raw = (header: string | null): RawColumn | null => {
    const column = header === null ? undefined : findColumn(table, header);
    if (header !== null && !column) issues.push(issueFrom(dataIssues.columnMissing, { field: header }));
    return column ?? null;
  };
  const [customer, date, amount, orderId] = [headers.customer, headers.date, headers.amount, headers.orderId].map(raw);
  if (!customer || issues.length > 0) return { ok: false, issues };
  const value: OrderColumns = {
    customer: idColumn(customer),
    date: date ? dateColumn(date, table.dateSystem) : null,
    amount: amount ? numberColumn(amount) : null,
    orderId: orderId ? idColumn(orderId) : null,
  };
  return { ok: true, value, issues };
}
