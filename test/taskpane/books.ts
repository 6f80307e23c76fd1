import type { FakeTable } from "./fakeWorkbook";

/** Ten customers whose revenue falls by tens: 100 for A down to 10 for J, one order each, a day apart. */
export const tenCustomers: FakeTable = {
  sheetName: "Orders",
  headers: ["Customer", "Order date", "Amount"],
  rows: [..."ABCDEFGHIJ"].map((customer, at) => [customer, 45000 + at, 100 - 10 * at]),
  numberFormats: ["General", "yyyy-mm-dd", "0"],
};

/** A customer table with two figures, for weighted scores and grids. */
export const accountsTable: FakeTable = {
  sheetName: "Accounts",
  headers: ["Customer", "Revenue", "Market influence", "Potential value"],
  rows: [..."ABCDEFGH"].map((customer, at) => [customer, 80 - 10 * at, 10 + ((at * 37) % 90), 5 + ((at * 53) % 70)]),
};
