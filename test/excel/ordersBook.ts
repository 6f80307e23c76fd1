import { readFileSync } from "node:fs";
import { classify, columnsNeeded } from "../../src/engine/classify";
import { serialOfDay } from "../../src/engine/columns/serialDate";
import type { Policy } from "../../src/engine/policy";
import type { Run } from "../../src/engine/run";
import type { SourceTable } from "../../src/excel/workbookPort";
import type { BookContent } from "../../src/workbench/model/bookContent";
import { rfmPolicy } from "../engine/policies";
import { bookOf, tableSheetOf } from "../officeHost/bookContentBuilder";
import { valueOf } from "./valueOf";
import type { WorkbookInNode } from "./workbookInNode";

type CellInput = string | number | boolean | null;

/** The 4,906 orders of the R package rfm (see test/data/README.md): customer, date as a serial, amount. */
export function ordersRows(): readonly (readonly CellInput[])[] {
  const lines = readFileSync("test/data/rfm_data_orders.csv", "utf8").trim().split(/\r?\n/);
  const [header = "", ...rows] = lines.map((line) => line.replaceAll('"', ""));
  return [
    header.split(","),
    ...rows.map((line) => {
      const [customer = "", date = "", amount = ""] = line.split(",");
      const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
      return [customer, serialOfDay(year, month, day), Number(amount)];
    }),
  ];
}

/** A book whose first sheet holds some rows as the table "Orders". */
export function ordersBook(rows = ordersRows()): BookContent {
  return bookOf(tableSheetOf("Orders", "Orders", rows));
}

/** RFM over the columns of that table, as of the day the package's examples use. */
export function ordersPolicy(headers: readonly string[] = ["customer_id", "order_date", "revenue"]): Policy {
  const [customer = "", date = "", amount = ""] = headers;
  return rfmPolicy({ customer, date, amount, asOf: serialOfDay(2006, 12, 31) });
}

/** Finds and reads the table around A2 and classifies it. */
export async function runOn(
  { port, select }: WorkbookInNode,
  policy: Policy,
): Promise<{ source: SourceTable; run: Run }> {
  select({ row: 1, column: 0 });
  const source = valueOf(await port.findSource());
  const table = valueOf(await port.readColumns(source, columnsNeeded(policy)));
  return { source, run: valueOf(classify(table, policy)) };
}
