import { isSameTable } from "../../src/taskpane/state/isSameTable";

const orders = { sheetId: "1", tableId: null, address: "Orders!A1:C9" };

describe("whether two looks found one table", () => {
  it.each([
    ["the same cells", orders, true],
    ["more rows and our own columns", { ...orders, address: "Orders!A1:F20" }, true],
    ["a renamed sheet", { ...orders, address: "'Q1 ! notes'!A1:C9" }, true],
    ["another region of the sheet", { ...orders, address: "Orders!H1:J9" }, false],
    ["another sheet", { ...orders, sheetId: "2" }, false],
    ["an Excel table at the same cells", { ...orders, tableId: "t" }, false],
  ])("%s: %j is %s", (_, other, same) => expect(isSameTable(orders, other)).toBe(same));

  it("follows an Excel table wherever it stands", () => {
    const table = { sheetId: "1", tableId: "t", address: "Orders!A1:C9" };
    expect(isSameTable(table, { ...table, address: "Orders!D5:F13" })).toBe(true);
    expect(isSameTable(table, { ...table, tableId: "u" })).toBe(false);
  });
});
