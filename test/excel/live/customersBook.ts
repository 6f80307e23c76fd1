import { classify } from "../../../src/engine/classify";
import { serialOfDay } from "../../../src/engine/columns/serialDate";
import type { MeasureSource } from "../../../src/engine/measure";
import type { Policy } from "../../../src/engine/policy";
import { presetById } from "../../../src/engine/presets";
import { functionMetadata } from "../../../src/functions/metadata";
import type { BookContent } from "../../../src/workbench/model/bookContent";
import { bookOf, cellsOf, sheetOf, tableSheetOf } from "../../officeHost/bookContentBuilder";
import { ordersPolicy, ordersRows } from "../ordersBook";
import { valueOf } from "../valueOf";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

export const customersHeader = ["customer", "recency", "orders", "revenue"] as const;

/** The first 300 customers of the R package's orders, summed up by the engine, in their order of appearance. */
export function customersRows(): readonly (readonly (string | number)[])[] {
  const [headers = [], ...rows] = ordersRows();
  const columns = headers.map((header, at) => ({ header: String(header), cells: rows.map((row) => row[at] ?? null) }));
  const table = { rowCount: rows.length, columns, firstSheetRow: 2, dateSystem: 1900 } as const;
  const { customers, measures } = valueOf(classify(table, ordersPolicy())).prepared;
  const lists = ["daysSinceLastOrder", "orderCount", "revenue"].map(
    (measure) => measures.get(`orders:${measure}`)!.values,
  );
  return customers.ids.slice(0, 300).map((id, customer) => [id, ...lists.map((values) => values[customer]!)]);
}

/** The same with the date of the last order instead of the days since it, as of 2006-12-31. */
export function datedRows(): readonly (readonly (string | number)[])[] {
  const asOf = serialOfDay(2006, 12, 31);
  return customersRows().map(([id = "", days = 0, ...rest]) => [id, asOf - Number(days), ...rest]);
}

export function regionBook(rows = customersRows()): BookContent {
  return bookOf(sheetOf("My customers", { cells: cellsOf([customersHeader, ...rows]) }));
}

export function tableBook(rows = customersRows()): BookContent {
  return bookOf(tableSheetOf("My customers", "Clients", [customersHeader, ...rows]));
}

/** Opens a book in an Excel that has our functions. */
export async function openWithFunctions(content: BookContent): Promise<WorkbookInNode> {
  const metadata = functionMetadata("en", "https://localhost:3000");
  const workbook = await openWorkbook(content, { functions: { namespace: "TIER", metadata } });
  Object.assign(globalThis, { CustomFunctions: workbook.excel.CustomFunctions });
  await jest.isolateModulesAsync(async () => {
    await import("../../../src/functions/index");
  });
  return workbook;
}

const column = (header: string, as: "number" | "date" = "number"): MeasureSource => ({
  from: "column",
  column: header,
  as,
});

/** A preset over the columns of that book. */
export function customersPolicy(presetId: string, change: Partial<Policy> = {}): Policy {
  const preset = presetById(presetId);
  if (!preset) throw new Error(`No preset ${presetId}`);
  const { scoring } = preset.methods;
  const criterion = (header: string) => [
    { id: header, source: column(header), direction: "more-is-better", normaliser: "min-max", weight: 1 } as const,
  ];
  const inputsOf: Readonly<Record<string, Policy["inputs"]>> = {
    rfm: { daysSinceLastOrder: column("recency"), orderCount: column("orders"), revenue: column("revenue") },
    single: { measure: column("revenue") },
  };
  return {
    format: "tierwise-policy",
    formatVersion: 1,
    name: presetId,
    version: 1,
    presetId,
    ...preset.methods,
    data: { kind: "customers", customer: "customer", asOf: null },
    inputs: inputsOf[scoring.method] ?? {},
    criteria: scoring.method === "axes" ? { x: criterion("orders"), y: criterion("revenue") } : {},
    value: column("revenue"),
    ...change,
  };
}

export const byDate = {
  inputs: { daysSinceLastOrder: column("recency", "date"), orderCount: column("orders"), revenue: column("revenue") },
  data: { kind: "customers", customer: "customer", asOf: serialOfDay(2006, 12, 31) },
} as const satisfies Partial<Policy>;
