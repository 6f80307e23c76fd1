import type { Customers } from "../run";
import type { OrderColumns } from "./orderColumns";

/** The rows of customers that are purchases rather than returns. */
export interface PurchaseRows {
  /** By row: the customer, or -1 where the row is a return or was left out. */
  readonly buyerOfRow: Int32Array;
  readonly customerCount: number;
  /** Rows of customers that are returns. */
  readonly returnCount: number;
}

/** Rows of customers that are returns (see `isReturn`); all others are purchases. */
export function purchaseRows(columns: OrderColumns, customers: Customers): PurchaseRows {
  const { customerOfRow, count: customerCount } = customers;
  if (!columns.amount) return { buyerOfRow: customerOfRow, customerCount, returnCount: 0 };
  const buyerOfRow = customerOfRow.slice();
  let returnCount = 0;
  for (let row = 0; row < buyerOfRow.length; row++) {
    if ((buyerOfRow[row] as number) >= 0 && isReturn(columns, row)) {
      buyerOfRow[row] = -1;
      returnCount++;
    }
  }
  return { buyerOfRow, customerCount, returnCount };
}

/**
 * A row with a negative amount or quantity is a return, also of what had no price; one with the amount 0, a free order,
 * is a purchase.
 */
export function isReturn({ lineAmounts, quantity }: OrderColumns, row: number): boolean {
  return (lineAmounts?.[row] ?? NaN) < 0 || (quantity?.values[row] ?? NaN) < 0;
}
