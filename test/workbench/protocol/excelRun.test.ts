import { bookOf, cellsOf, sheetOf } from "../../officeHost/bookContentBuilder";
import type { ExcelInNode } from "../../officeHost/excelInNode";
import { openExcel } from "../../officeHost/excelInNode";

describe("Excel.run against the book, through the genuine Office.js", () => {
  let excel: ExcelInNode;
  beforeEach(async () => {
    const cells = cellsOf([
      ["id", "amount"],
      ["a", 3],
      ["b", 4],
    ]);
    excel = await openExcel(bookOf(sheetOf("Data", { cells })));
  });
  afterEach(() => excel.dispose());

  it("reads values and writes them in one batch", async () => {
    const values = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const read = sheet.getRange("A1:B3").load("values,address");
      sheet.getRange("D1:E2").values = [
        ["x", 1],
        ["y", true],
      ];
      const back = sheet.getRange("D1:E2").load("values");
      await context.sync();
      return { read: read.values, address: read.address, back: back.values };
    });
    expect(values).toEqual({
      read: [
        ["id", "amount"],
        ["a", 3],
        ["b", 4],
      ],
      address: "Data!A1:B3",
      back: [
        ["x", 1],
        ["y", true],
      ],
    });
  });

  it("calculates formulas before a read answers", async () => {
    const total = await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Data").getRange("C1");
      cell.formulas = [["=SUM(B2:B3)"]];
      cell.load("values,formulas");
      await context.sync();
      return [cell.values, cell.formulas];
    });
    expect(total).toEqual([[[7]], [["=SUM(B2:B3)"]]]);
  });

  it("says with isNullObject what does not exist, and with ItemNotFound what must", async () => {
    await excel.Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("nope");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
    const failing = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("nope").load("name");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });
});
