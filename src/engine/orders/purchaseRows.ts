import type { Customers } from "../run";
import type { OrderColumns } from "./orderColumns";

/** The rows of customers that are purchases rather than returns. */
export interface PurchaseRows {
  /** By row: the customer, or -1 where the row is a return or was left out. */
  readonly buyerOfRow: Int32Array;
  readonly customerCount: number;
  /** Rows of customers with a negative amount. */
  readonly returnCount: number;
}

/** A row with a negative amount is a return; one with the amount 0, a free order, is a purchase. */
export function purchaseRows({ amount }: OrderColumns, customers: Customers): PurchaseRows {
  const { customerOfRow, count: customerCount } = customers;
  if (!amount) return { buyerOfRow: customerOfRow, customerCount, returnCount: 0 };
  const buyerOfRow = customerOfRow.slice();
  let returnCount = 0;
  for (let row = 0; row < buyerOfRow.length; row++) {
    if ((amount.values[row] as number) < 0 && (buyerOfRow[row] as number) >= 0) {
      buyerOfRow[row] = -1;
      returnCount++;
    }
  }
  return { buyerOfRow, customerCount, returnCount };
}
