import type { DateColumn } from "../columns/dateColumn";
import type { PurchaseRows } from "./purchaseRows";

/** First or last purchase day of every customer, as a serial of the 1900 system; NaN for customers without a purchase. */
export function purchaseDates(
  date: DateColumn | null,
  { buyerOfRow, customerCount }: PurchaseRows,
  which: "first" | "last",
): Float64Array {
  const days = new Float64Array(customerCount).fill(NaN);
  if (!date) return days;
  const sign = which === "last" ? 1 : -1;
  for (let row = 0; row < buyerOfRow.length; row++) {
    const buyer = buyerOfRow[row] as number;
    if (buyer < 0) continue;
    const day = date.values[row] as number;
    const known = days[buyer] as number;
    if (!(sign * day <= sign * known)) days[buyer] = day;
  }
  return days;
}
