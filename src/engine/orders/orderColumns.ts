import { customerColumn } from "../columns/customerColumn";
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
  /** The amount as written in the table; the unit price where there is a quantity. */
  readonly amount: NumberColumn | null;
  readonly quantity: NumberColumn | null;
  readonly orderId: IdColumn | null;
  /** By row: what the line comes to; null where no amount is read. */
  readonly lineAmounts: Float64Array | null;
}

type OrderHeaders = Readonly<Record<Exclude<keyof OrderColumns, "lineAmounts">, string | null>>;

/** Headers of the columns that an orders policy reads; a date or an amount that no measure needs may stay unmapped. */
export function orderHeaders(choice: OrdersChoice, measures: ReadonlySet<OrderMeasureId>): OrderHeaders {
  const needsDate = choice.asOf !== null || [...measures].some((id) => orderMeasures[id].needs === "date");
  const needsOrders = measures.has("orderCount") || measures.has("averageOrderValue");
  return {
    customer: choice.customer,
    date: needsDate ? choice.date || null : null,
    amount: choice.amount || null,
    quantity: choice.amount ? choice.quantity || null : null,
    orderId: needsOrders ? choice.orderId || null : null,
  };
}

/** Reads the columns of an orders table; an error for each column that the table does not have. */
export function orderColumns(table: RawTable, headers: OrderHeaders): Result<OrderColumns> {
  const issues: Issue[] = [];
  const raw = (header: string | null): RawColumn | null => {
    const column = header === null ? undefined : findColumn(table, header);
    if (header !== null && !column) issues.push(issueFrom(dataIssues.columnMissing, { field: header }));
    return column ?? null;
  };
  const customer = raw(headers.customer);
  const [date, price, units, orderId] = [headers.date, headers.amount, headers.quantity, headers.orderId].map(raw);
  if (!customer || issues.length > 0) return { ok: false, issues };
  const amount = price ? numberColumn(price) : null;
  const quantity = units ? numberColumn(units) : null;
  const value: OrderColumns = {
    customer: customerColumn(customer),
    date: date ? dateColumn(date, table.dateSystem) : null,
    amount,
    quantity,
    orderId: orderId ? idColumn(orderId) : null,
    lineAmounts: amount && quantity ? products(quantity.values, amount.values) : (amount?.values ?? null),
  };
  return { ok: true, value, issues };
}

/** Quantity × unit price. The rounding noise of the product is no decimal of the data: `sumByGroup` adds it up exactly. */
function products(quantities: Float64Array, prices: Float64Array): Float64Array {
  return quantities.map((quantity, row) => quantity * (prices[row] as number));
}
