import { readFileSync } from "node:fs";
import { openBook } from "../../../src/workbench/files/openBook";
import type { SheetContent } from "../../../src/workbench/model/bookContent";
import { customerHeaders, makeCustomerRows } from "../../../src/workbench/samples/customerRows";

const folder = "src/workbench/samples/";

async function openSample(file: string, name: string): Promise<SheetContent> {
  const [sheet] = (await openBook(new Uint8Array(readFileSync(folder + file)), name)).content.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

test("the orders are those that the source describes: 4,906 orders of 995 customers, dates as dates", async () => {
  const sheet = await openSample("orders.csv", "订单.csv");
  const rows = Object.values(sheet.cells).slice(1);
  expect(sheet.name).toBe("订单");
  expect(rows).toHaveLength(4906);
  expect(new Set(rows.map((row) => row[0]?.value)).size).toBe(995);
  // 2004-12-20 is serial 38341 in Excel.
  expect(rows[0]).toEqual({
    0: { value: "Brion Stark" },
    1: { value: 38341, format: { numberFormat: "yyyy-mm-dd" } },
    2: { value: 32 },
  });
});

test("the customer book holds the rows that its script makes", async () => {
  const sheet = await openSample("customers.xlsx", "客户.xlsx");
  const values = (row: number): unknown[] =>
    customerHeaders.map((_header, column) => sheet.cells[row]?.[column]?.value ?? null);
  expect(values(0)).toEqual([...customerHeaders]);
  expect(makeCustomerRows().map((_row, index) => values(index + 1))).toEqual(makeCustomerRows());
  expect(sheet.tables).toMatchObject([
    { name: "客户表", range: { rowCount: 321, columnCount: customerHeaders.length } },
  ]);
});

test("a fifth of the made-up customers brings about three quarters of the revenue, as in real books", () => {
  const revenues = makeCustomerRows()
    .map((row) => Number(row[4]))
    .filter((revenue) => revenue > 0);
  const sorted = revenues.sort((one, other) => other - one);
  const sum = (list: readonly number[]): number => list.reduce((total, revenue) => total + revenue, 0);
  const share = sum(sorted.slice(0, 64)) / sum(sorted);
  expect(share).toBeGreaterThan(0.7);
  expect(share).toBeLessThan(0.8);
});
