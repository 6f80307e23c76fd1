import type { FakeTable } from "./fakeWorkbook";

/** Ten customers whose revenue falls by tens: 100 for A down to 10 for J, one order each, a day apart. */
export const tenCustomers: FakeTable = {
  sheetName: "Orders",
  headers: ["Customer", "Order date", "Amount"],
  rows: [..."ABCDEFGHIJ"].map((customer, at) => [customer, 45000 + at, 100 - 10 * at]),
  numberFormats: ["General", "yyyy-mm-dd", "0"],
};

/** Order lines with a quantity and a unit price, as shop systems export them: A bought for 30, B for 20 and sent 5 back. */
export const orderLines: FakeTable = {
  sheetName: "Lines",
  headers: ["Customer", "Order date", "Quantity", "Unit price"],
  rows: [
    ["A", 45000, 3, 10],
    ["B", 45001, 4, 5],
    ["B", 45002, -1, 5],
  ],
  numberFormats: ["General", "yyyy-mm-dd", "0", "0.00"],
};

/** A customer table with two figures, for weighted scores and grids. */
export const accountsTable: FakeTable = {
  sheetName: "Accounts",
  headers: ["Customer", "Revenue", "Market influence", "Potential value"],
  rows: [..."ABCDEFGH"].map((customer, at) => [customer, 80 - 10 * at, 10 + ((at * 37) % 90), 5 + ((at * 53) % 70)]),
};
