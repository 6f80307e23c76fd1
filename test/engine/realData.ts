import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { RawTable } from "../../src/engine/table";
import { rawTable } from "./table";

/** Lines of a file in test/data, unpacked where its name ends in .gz. */
function linesOf(name: string): readonly string[] {
  const bytes = readFileSync(join(__dirname, "../data", name));
  const text = name.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  return text.toString("utf8").trimEnd().split("\n");
}

/** Both CDNOW files end in date, number of CDs, dollars; the customer comes first. */
export function cdnow(name: "CDNOW_sample.txt" | "CDNOW_master.txt.gz"): RawTable {
  const rows = linesOf(name)
    .map((line) => line.trim().split(/\s+/))
    .filter(([first]) => first !== "customer_id");
  return rawTable({
    customer: rows.map(([customer = ""]) => customer),
    date: rows.map((row) => Number(row.at(-3))),
    amount: rows.map((row) => Number(row.at(-1))),
  });
}

/**
 * Online Retail as it is published, but for two columns of text, and with the amount that a user would work out beside
 * it: quantity times unit price, noise included.
 */
export function onlineRetail(): RawTable {
  const [InvoiceNo, Quantity, InvoiceDate, UnitPrice, CustomerID, amount]: [
    string[],
    number[],
    string[],
    number[],
    string[],
    number[],
  ] = [[], [], [], [], [], []];
  for (const line of linesOf("online_retail.csv.gz").slice(1)) {
    const [invoice = "", quantity = "", date = "", price = "", customer = ""] = line.split(",");
    InvoiceNo.push(invoice);
    Quantity.push(+quantity);
    InvoiceDate.push(date);
    UnitPrice.push(+price);
    CustomerID.push(customer);
    amount.push(+quantity * +price);
  }
  return rawTable({ InvoiceNo, Quantity, InvoiceDate, UnitPrice, CustomerID, amount });
}
