import type { RawTable } from "../../src/engine/table";
import { seededRandom } from "./seededRandom";

/** Orders of `rows / 10` customers over three years, amounts skewed as real ones are. */
export function ordersTable(rows: number): RawTable {
  const random = seededRandom(7);
  const customers = rows / 10;
  const ids = Array.from({ length: rows }, () => `C${Math.floor(random() ** 1.5 * customers)}`);
  const dates = Array.from({ length: rows }, () => 44000 + Math.floor(random() * 1095));
  const amounts = Array.from({ length: rows }, () => Math.round(2000 * (1 / (0.02 + random()) - 0.9)) / 100);
  return table(rows, { customer: ids, date: dates, amount: amounts });
}

/** Customers with five measures. */
export function customersTable(rows: number): RawTable {
  const random = seededRandom(11);
  const measure = (scale: number) => Array.from({ length: rows }, () => Math.round(scale * random() ** 3));
  return table(rows, {
    customer: Array.from({ length: rows }, (_, i) => `C${i}`),
    revenue: measure(1_000_000),
    margin: measure(100),
    years: measure(20),
    influence: measure(10),
    potential: measure(10),
  });
}

function table(rowCount: number, columns: Readonly<Record<string, readonly (string | number)[]>>): RawTable {
  const entries = Object.entries(columns).map(([header, cells]) => ({ header, cells }));
  return { rowCount, columns: entries, firstSheetRow: 2, dateSystem: 1900 };
}
