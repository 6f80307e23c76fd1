import { bookOf, tableSheetOf } from "../../officeHost/bookContentBuilder";
import type { ExcelInNode } from "../../officeHost/excelInNode";
import { openExcel } from "../../officeHost/excelInNode";

describe("conditions that a tester switches on", () => {
  let excel: ExcelInNode;
  beforeEach(async () => {
    const rows = [["id"], ["a"], ["b"], ["c"]];
    excel = await openExcel(bookOf(tableSheetOf("Data", "Orders", rows)));
  });
  afterEach(() => excel.dispose());

  function write(values: unknown[][] = [["x"]]): Promise<void> {
    return excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRangeByIndexes(0, 5, values.length, 1).values = values;
      await context.sync();
    });
  }

  it("denies writes to a protected sheet and to a book opened for reading", async () => {
    excel.conditions.set({ protectedSheet: true });
    await expect(write()).rejects.toMatchObject({ code: "AccessDenied" });
    excel.conditions.reset();
    excel.conditions.set({ readOnlyBook: true });
    await expect(write()).rejects.toMatchObject({ code: "AccessDenied" });
    excel.conditions.reset();
    await write();
    expect(excel.book.sheet("{DATA}").cells.value(0, 5)).toBe("x");
  });

  it("fails every request while a cell is edited, and none afterwards", async () => {
    excel.conditions.set({ cellEditMode: true });
    await expect(write()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    excel.conditions.reset();
    await write();
  });

  it("refuses requests and answers of more than 5 MB", async () => {
    excel.conditions.set({ webPayloadLimit: true });
    const long = Array.from({ length: 3000 }, () => ["客".repeat(700)]);
    await expect(write(long)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(excel.book.sheet("{DATA}").cells.value(0, 5)).toBeNull();
    excel.conditions.reset();
    await write(long);
    excel.conditions.set({ webPayloadLimit: true });
    const reading = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("F1:F3000").load("values");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("says that the session is lost, or says nothing at all", async () => {
    excel.conditions.set({ connection: "expired" });
    await expect(write()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    excel.conditions.set({ connection: "hanging" });
    const settled = jest.fn();
    excel.resetRequests();
    void write().then(settled, settled);
    while (excel.syncCount() === 0) await new Promise(setImmediate);
    excel.conditions.set({ connection: "good" });
    await write();
    expect(settled).not.toHaveBeenCalled();
  });

  it("protects the structure of the book", async () => {
    excel.conditions.set({ protectedStructure: true });
    const adding = excel.Excel.run(async (context) => {
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
      context.workbook.worksheets.add("New");
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({
      code: "AccessDenied",
      debugInfo: { errorLocation: "WorksheetCollection.add" },
    });
  });

  it("filters the table of the active sheet", async () => {
    const state = (): Promise<unknown> =>
      excel.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Orders");
        table.autoFilter.load("isDataFiltered");
        const body = table.getDataBodyRange().load("rowHidden");
        await context.sync();
        return [table.autoFilter.isDataFiltered, body.rowHidden];
      });
    excel.conditions.set({ filteredSheet: true });
    expect(await state()).toEqual([true, null]);
    excel.conditions.set({ filteredSheet: false });
    expect(await state()).toEqual([false, false]);
  });

  it("starts with the requirement sets of Excel 2021", async () => {
    const old = await openExcel(bookOf(), { conditions: { excelVersion: "excel2021" } });
    const { requirements } = old.Office.context;
    expect([requirements.isSetSupported("ExcelApi", "1.14"), requirements.isSetSupported("ExcelApi", "1.15")]).toEqual([
      true,
      false,
    ]);
    old.dispose();
  });
});
