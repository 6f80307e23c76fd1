import { bookOf, cellsOf, sheetOf, tableSheetOf } from "../../officeHost/bookContentBuilder";
import type { ExcelInNode } from "../../officeHost/excelInNode";
import { openExcel } from "../../officeHost/excelInNode";

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

describe("where Excel is strict", () => {
  let excel: ExcelInNode;
  beforeAll(async () => {
    const rows = [
      ["id", "amount"],
      ["a", 1],
      ["b", 2],
    ];
    const merged = sheetOf("Merged", { merges: [{ row: 0, column: 0, rowCount: 2, columnCount: 1 }] });
    excel = await openExcel(bookOf(tableSheetOf("Data", "Orders", rows), sheetOf("Other"), merged));
  });
  afterAll(() => excel.dispose());

  function run(batch: Batch): Promise<void> {
    return excel.Excel.run(async (context) => {
      batch(context.workbook.worksheets.getItem("Data"), context);
      await context.sync();
    });
  }

  // Codes: Microsoft Learn "Error handling with the application-specific JavaScript APIs" and the reference of each member.
  const refusals: readonly (readonly [string, string, Batch])[] = [
    ["rows that do not fit the range", "InvalidArgument", (sheet) => (sheet.getRange("H1:H2").values = [[1]])],
    ["ragged rows", "InvalidArgument", (sheet) => (sheet.getRange("H1:I2").values = [[1, 2], [3]])],
    ["a value that is an object", "InvalidArgument", (sheet) => (sheet.getRange("H1").values = [[{}]])],
    ["a write to whole columns", "InvalidArgument", (sheet) => (sheet.getRange("H:H").values = [[1]])],
    ["an address that is none", "InvalidArgument", (sheet) => void sheet.getRange("H0")],
    ["an address on another sheet", "InvalidArgument", (sheet) => void sheet.getRange("Other!A1")],
    ["cells outside the sheet", "InvalidArgument", (sheet) => void sheet.getRange("A1").getOffsetRange(-1, 0)],
    ["a blank sheet name", "InvalidArgument", (_, { workbook }) => void workbook.worksheets.add(" ")],
    [
      "a sheet name of 32 characters",
      "InvalidArgument",
      (_, { workbook }) => void workbook.worksheets.add("x".repeat(32)),
    ],
    ["a sheet name with a slash", "InvalidArgument", (_, { workbook }) => void workbook.worksheets.add("a/b")],
    ["a sheet called History", "InvalidArgument", (_, { workbook }) => void workbook.worksheets.add("History")],
    ["a sheet name in use", "ItemAlreadyExists", (_, { workbook }) => void workbook.worksheets.add("OTHER")],
    ["a table over a table", "InvalidArgument", (sheet) => void sheet.tables.add("B1:C3", true)],
    [
      "a table over merged cells",
      "MergedRangeConflict",
      (_, { workbook }) => void workbook.tables.add("Merged!A1:B4", true),
    ],
    ["a table name in use", "ItemAlreadyExists", (sheet) => (sheet.tables.add("K1:K3", true).name = "orders")],
    ["a table name with a blank", "InvalidArgument", (sheet) => (sheet.tables.getItem("Orders").name = "my orders")],
    ["a table that loses its header row", "InvalidArgument", (sheet) => sheet.tables.getItem("Orders").resize("A2:B3")],
    ["a table of headers alone", "InvalidArgument", (sheet) => sheet.tables.getItem("Orders").resize("A1:B1")],
    ["a colour that is none", "InvalidArgument", (sheet) => (sheet.getRange("A1").format.fill.color = "reddish")],
    ["a missing table", "ItemNotFound", (sheet) => void sheet.tables.getItem("nope").load("name")],
    ["XML that is none", "InvalidArgument", (_, { workbook }) => void workbook.customXmlParts.add("<a>")],
  ];
  it.each(refusals)("refuses %s with %s", async (_name, code, batch) => {
    await expect(run(batch)).rejects.toMatchObject({ code });
  });

  it("answers members that it does not have aloud", async () => {
    await expect(run((sheet) => void sheet.shapes.load("items"))).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("keeps what was done before the failure", async () => {
    const failing = run((sheet) => {
      sheet.getRange("M1").values = [["done"]];
      sheet.getRange("M2:M3").values = [["wrong"]];
      sheet.getRange("M4").values = [["never"]];
    });
    await expect(failing).rejects.toMatchObject({ debugInfo: { errorLocation: "Range.values" } });
    const { cells } = excel.book.sheet("{DATA}");
    expect([cells.value(0, 12), cells.value(3, 12)]).toEqual(["done", null]);
  });

  it("reads texts as if they were typed", async () => {
    const read = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Other").getRange("A1:H1");
      range.values = [["'=1+1", "=1+1", "-2", "12%", "2024-01-31", "true", "", "'007"]];
      range.load("values,formulas,numberFormat,text,valueTypes");
      await context.sync();
      return range.toJSON();
    });
    expect(read.values).toEqual([["=1+1", 2, -2, 0.12, 45322, true, "", "007"]]);
    expect(read.formulas).toEqual([["=1+1", "=1+1", -2, 0.12, 45322, true, "", "007"]]);
    expect(read.numberFormat?.[0]?.slice(3, 5)).toEqual(["0%", "m/d/yyyy"]);
    expect(read.text?.[0]?.slice(3, 6)).toEqual(["12%", "1/31/2024", "TRUE"]);
    expect(read.valueTypes).toEqual([["String", "Double", "Double", "Double", "Double", "Boolean", "Empty", "String"]]);
  });

  it("leaves cells alone where the array holds null", async () => {
    await run((sheet) => (sheet.getRange("O1:P1").values = [["keep", "change"]]));
    await run((sheet) => (sheet.getRange("O1:P1").values = [[null, "changed"]]));
    expect(excel.book.sheet("{DATA}").cells.values({ row: 0, column: 14, rowCount: 1, columnCount: 2 })).toEqual([
      ["keep", "changed"],
    ]);
  });

  it("gives null for more than five million cells and for whole columns", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Other");
      const many = sheet.getRange("A1:F1000000").load("values");
      const column = sheet.getRange("A:A").load("values,address,rowCount");
      await context.sync();
      expect(many.values).toBeNull();
      expect([column.values, column.address, column.rowCount]).toEqual([null, "Other!A:A", 1_048_576]);
    });
  });
});

describe("tables", () => {
  it("name columns as Excel would and grow when a row is filled below", async () => {
    const excel = await openExcel(
      bookOf(
        sheetOf("Data", {
          cells: cellsOf([
            ["x", "x", null],
            [1, 2, 3],
          ]),
        }),
      ),
    );
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const table = sheet.tables.add("A1:C2", true);
      table.columns.load("items/name");
      table.load("name");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(["x", "x2", "Column3"]);
      expect(header.values).toEqual([["x", "x2", "Column3"]]);
      sheet.getRange("A3:C3").values = [[4, 5, 6]];
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      expect(body.address).toBe("Data!A2:C3");
      sheet.getRange("B1").values = [["amount"]];
      table.resize("A1:D3");
      table.columns.getItem("amount").load("index");
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(["x", "amount", "Column3", "Column4"]);
    });
    excel.dispose();
  });

  it("take rows at the end and give way to nothing that is there", async () => {
    const excel = await openExcel(
      bookOf(
        tableSheetOf("Data", "Orders", [
          ["a", "b"],
          [1, 2],
        ]),
      ),
    );
    await excel.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Orders");
      table.rows.add(undefined, [
        [3, 4],
        [5, 6],
      ]);
      const range = table.getRange().load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["a", "b"],
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
    });
    excel.dispose();
  });
});
