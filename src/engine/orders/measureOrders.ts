import type { Issue } from "../issue";
import { dataIssues } from "../issues/dataIssues";
import { issueFrom } from "../issues/issueFrom";
import { measureKey, type Measure, type OrderMeasureId } from "../measure";
import type { Customers } from "../run";
import { sum } from "../statistics/sum";
import { sumByGroup } from "./exactSum";
import { orderCounts } from "./orderCounts";
import type { OrderColumns } from "./orderColumns";
import { orderMeasures } from "./orderMeasures";
import { purchaseDates } from "./purchaseDates";
import { isReturn, purchaseRows, type PurchaseRows } from "./purchaseRows";

export interface OrdersToMeasure {
  readonly columns: OrderColumns;
  readonly customers: Customers;
  readonly asOf: number | null;
  readonly wanted: ReadonlySet<OrderMeasureId>;
}

export interface MeasuredOrders {
  /** Keyed by `measureKey`. */
  readonly measures: ReadonlyMap<string, Measure>;
  readonly issues: readonly Issue[];
}

interface OrderFacts extends OrdersToMeasure {
  readonly purchases: PurchaseRows;
  readonly orderCount: Float64Array;
}

const valuesOf: Readonly<Record<OrderMeasureId, (facts: OrderFacts) => Float64Array>> = {
  orderCount: ({ orderCount }) => orderCount,
  revenue,
  averageOrderValue: (facts) => revenue(facts).map((total, customer) => perOrder(total, facts.orderCount[customer])),
  daysSinceLastOrder: (facts) => daysBefore(facts.asOf, purchaseDates(facts.columns.date, facts.purchases, "last")),
  daysSinceFirstOrder: (facts) => daysBefore(facts.asOf, purchaseDates(facts.columns.date, facts.purchases, "first")),
};

/** The wanted measures of every customer; customers with returns only have NaN days and average, each with a warning. */
export function measureOrders(orders: OrdersToMeasure): MeasuredOrders {
  const purchases = purchaseRows(orders.columns, orders.customers);
  const facts = { ...orders, purchases, orderCount: orderCounts(purchases, orders.columns.orderId) };
  const measures = new Map<string, Measure>();
  for (const id of orders.wanted) {
    const { title, unit } = orderMeasures[id];
    measures.set(measureKey({ from: "orders", measure: id }), { title, unit, values: valuesOf[id](facts) });
  }
  return { measures, issues: purchases.returnCount === 0 ? [] : returnsIssues(facts) };
}

function revenue({ columns, customers }: OrdersToMeasure): Float64Array {
  const { customerOfRow: groupOf, count: groupCount } = customers;
  const values = columns.lineAmounts ?? new Float64Array(groupOf.length).fill(NaN);
  return sumByGroup({ values, groupOf, groupCount });
}

function perOrder(total: number, orders: number | undefined): number {
  return orders ? total / orders : NaN;
}

function daysBefore(asOf: number | null, days: Float64Array): Float64Array {
  return days.map((day) => (asOf ?? NaN) - day);
}

function returnsIssues({ columns, customers, purchases, orderCount }: OrderFacts): readonly Issue[] {
  const field = columns.quantity?.source.header ?? columns.amount?.source.header ?? "";
  const returned = (columns.lineAmounts ?? new Float64Array()).map((amount, row) =>
    (customers.customerOfRow[row] as number) >= 0 && isReturn(columns, row) ? amount : NaN,
  );
  const details = { count: purchases.returnCount, amount: sum(returned) };
  const issues: Issue[] = [issueFrom(dataIssues.returnsNetted, { field, details })];
  customers.ids.forEach((value, customer) => {
    if (orderCount[customer] !== 0) return;
    issues.push(issueFrom(dataIssues.onlyReturns, { row: customers.firstRow[customer] as number, field, value }));
  });
  return issues;
}
