import { bookOf, tableSheetOf } from "../../officeHost/bookContentBuilder";
import type { ExcelInNode } from "../../officeHost/excelInNode";
import { openExcel } from "../../officeHost/excelInNode";

/** Resolves with the first arguments that an event gives. */
function firstOf<Args>(): { readonly handler: (args: Args) => Promise<void>; readonly heard: Promise<Args> } {
  let hear: (args: Args) => void = () => undefined;
  const heard = new Promise<Args>((resolve) => (hear = resolve));
  return { heard, handler: async (args) => hear(args) };
}

describe("events, through the genuine Office.js", () => {
  let excel: ExcelInNode;
  const cell = { row: 1, column: 0, rowCount: 1, columnCount: 1 };
  beforeEach(async () => {
    excel = await openExcel(bookOf(tableSheetOf("Data", "Orders", [["id"], ["a"], ["b"]])));
  });
  afterEach(() => excel.dispose());

  function register(add: (workbook: Excel.Workbook) => void): Promise<void> {
    return excel.Excel.run(async (context) => {
      add(context.workbook);
      await context.sync();
    });
  }

  it("tells a sheet and a table that the user changed a cell", async () => {
    const onSheet = firstOf<Excel.WorksheetChangedEventArgs>();
    const onTable = firstOf<Excel.TableChangedEventArgs>();
    await register((workbook) => {
      workbook.worksheets.getItem("Data").onChanged.add(onSheet.handler);
      workbook.tables.getItem("Orders").onChanged.add(onTable.handler);
    });
    excel.book.sheet("{DATA}").enter(cell, [["changed"]]);
    expect(await onSheet.heard).toMatchObject({ address: "A2", worksheetId: "{DATA}", changeType: "RangeEdited" });
    expect(await onTable.heard).toMatchObject({ address: "A2", tableId: "table-Orders" });
  });

  it("marks the add-in's own writes", async () => {
    const onSheet = firstOf<Excel.WorksheetChangedEventArgs>();
    await register((workbook) => {
      const sheet = workbook.worksheets.getItem("Data");
      sheet.onChanged.add(onSheet.handler);
    });
    await register((workbook) => (workbook.worksheets.getItem("Data").getRange("D4:D5").values = [[1], [2]]));
    expect(await onSheet.heard).toMatchObject({ address: "D4:D5", triggerSource: "ThisLocalAddin" });
  });

  it("says nothing while the add-in has switched events off", async () => {
    const heard = jest.fn();
    const onSheet = firstOf<Excel.WorksheetChangedEventArgs>();
    await register((workbook) => {
      workbook.worksheets.getItem("Data").onChanged.add(async (args) => {
        heard(args.address);
        await onSheet.handler(args);
      });
    });
    await excel.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Data").getRange("D1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    excel.book.sheet("{DATA}").enter(cell, [["changed"]]);
    await onSheet.heard;
    expect(heard.mock.calls).toEqual([["A2"]]);
  });

  it("tells the workbook and the sheet of a new selection", async () => {
    const onBook = firstOf<Excel.SelectionChangedEventArgs>();
    const onSheet = firstOf<Excel.WorksheetSelectionChangedEventArgs>();
    await register((workbook) => {
      workbook.onSelectionChanged.add(onBook.handler);
      workbook.worksheets.getItem("Data").onSelectionChanged.add(onSheet.handler);
    });
    excel.book.select("{DATA}", [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }]);
    await onBook.heard;
    expect(await onSheet.heard).toMatchObject({ address: "A2:A3", worksheetId: "{DATA}" });
    const selected = await excel.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("Data!A2:A3");
  });

  it("stops when the add-in removes its handler", async () => {
    const heard = jest.fn();
    const result = await excel.Excel.run(async (context) => {
      const registration = context.workbook.worksheets.getItem("Data").onChanged.add(async () => heard());
      await context.sync();
      return registration;
    });
    await excel.Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
    excel.book.sheet("{DATA}").enter(cell, [["changed"]]);
    await register((workbook) => void workbook.load("name"));
    expect(heard).not.toHaveBeenCalled();
  });

  it("runs the function of a ribbon button and hears that it has completed", async () => {
    const ran = jest.fn();
    excel.Office.actions.associate("rerun", (event: Office.AddinCommands.Event) => {
      ran(event.source.id);
      event.completed();
    });
    await excel.webHost.invokeCommand("Rerun.Button", "rerun");
    expect(ran.mock.calls).toEqual([["Rerun.Button"]]);
  });
});
