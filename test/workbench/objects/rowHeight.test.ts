import { fontRowHeightPx } from "../../../src/workbench/model/rowHeight";
import { bookOf, cellsOf, sheetOf } from "../../officeHost/bookContentBuilder";
import type { ExcelInNode } from "../../officeHost/excelInNode";
import { openExcel } from "../../officeHost/excelInNode";

describe("the heights of rows", () => {
  let excel: ExcelInNode;
  beforeEach(async () => {
    excel = await openExcel(bookOf(sheetOf("Data", { cells: cellsOf([["Title"], ["text"], ["text"]]) })));
  });
  afterEach(() => excel.dispose());

  function heightPoints(address: string): Promise<number> {
    return excel.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Data").getRange(address).load("format/rowHeight");
      await context.sync();
      return format.rowHeight;
    });
  }

  // What Excel gives rows with Calibri of these sizes at 96 dpi.
  it.each([
    [11, 20],
    [14, 25],
    [16, 28],
    [18, 31],
    [20, 35],
  ])("fits a font of %d points in %d pixels", (points, px) => {
    expect(fontRowHeightPx(points)).toBe(px);
  });

  it("grow with the largest font, before the batch ends, and shrink again", async () => {
    const top = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1").format.font.size = 18;
      const below = sheet.getRange("A2").load("top");
      await context.sync();
      return below.top;
    });
    expect(top).toBe(23.25);
    expect(excel.book.content().sheets[0]).toMatchObject({ rowHeightsPx: {}, fittedRowHeightsPx: { 0: 31 } });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").clear("Formats");
      await context.sync();
    });
    expect(await heightPoints("A1")).toBe(15);
  });

  it("stay as they were set until they are fitted", async () => {
    await excel.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Data").getRange("A1:A2");
      format.rowHeight = 45;
      format.font.size = 18;
      await context.sync();
    });
    expect(await heightPoints("A1:A2")).toBe(45);
    expect(await heightPoints("A1:A3")).toBeNull();
    expect(excel.book.content().sheets[0]?.rowHeightsPx).toEqual({ 0: 60, 1: 60 });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1:A2").format.autofitRows();
      await context.sync();
    });
    expect(await heightPoints("A1:A2")).toBe(23.25);
    expect(excel.book.content().sheets[0]?.rowHeightsPx).toEqual({});
  });

  it("cannot be more than 409 points", async () => {
    const setting = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").format.rowHeight = 410;
      await context.sync();
    });
    await expect(setting).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
