import type { IdColumn } from "../columns/idColumn";
import type { PurchaseRows } from "./purchaseRows";

/**
 * Number of orders of every customer: distinct order ids where there is an order id column, else rows; returns do not
 * count. A row without order id is an order of its own; an order id shared by two customers is an order of each.
 */
export function orderCounts(purchases: PurchaseRows, orderId: IdColumn | null): Float64Array {
  return orderId ? distinctOrders(purchases, orderId) : purchasedRows(purchases);
}

function purchasedRows({ buyerOfRow, customerCount }: PurchaseRows): Float64Array {
  const counts = new Float64Array(customerCount);
  for (let row = 0; row < buyerOfRow.length; row++) {
    const buyer = buyerOfRow[row] as number;
    if (buyer >= 0) counts[buyer] = (counts[buyer] as number) + 1;
  }
  return counts;
}

function distinctOrders({ buyerOfRow, customerCount }: PurchaseRows, orderId: IdColumn): Float64Array {
  const counts = new Float64Array(customerCount);
  const firstBuyer = new Int32Array(orderId.ids.length).fill(-1);
  const furtherPairs = new Set<number>();
  for (let row = 0; row < buyerOfRow.length; row++) {
    const buyer = buyerOfRow[row] as number;
    const order = orderId.codes[row] as number;
    if (buyer < 0 || (order >= 0 && firstBuyer[order] === buyer)) continue;
    if (order >= 0 && firstBuyer[order] === -1) firstBuyer[order] = buyer;
    else if (order >= 0 && !addedNew(furtherPairs, order * customerCount + buyer)) continue;
    counts[buyer] = (counts[buyer] as number) + 1;
  }
  return counts;
}

function addedNew(pairs: Set<number>, pair: number): boolean {
  const size = pairs.size;
  return pairs.add(pair).size > size;
}
