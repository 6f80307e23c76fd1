import type { Run } from "../../src/engine/run";
import type { SourceTable, WriteRequest } from "../../src/excel/workbookPort";
import { pyramidPolicy } from "../engine/policies";
import { bookOf, cellsOf, sheetOf, tableSheetOf } from "../officeHost/bookContentBuilder";
import { ordersBook, ordersPolicy, runOn } from "./ordersBook";
import { cellsOutside, columnValues, sheetNamed, smallBook } from "./smallBooks";
import { codesOf, valueOf } from "./valueOf";
import { openWorkbook, type WorkbookInNode } from "./workbookInNode";

jest.setTimeout(30_000);

describe("tiers beside the data", () => {
  let workbook: WorkbookInNode;
  afterEach(() => workbook.dispose());

  function requestOf(source: SourceTable, run: Run, change: Partial<WriteRequest> = {}): WriteRequest {
    return { source, run, place: "beside", form: "values", language: "en", withScores: true, ...change };
  }

  it("reach all 4,906 orders of 995 customers in five syncs, each order with its customer's tier", async () => {
    workbook = await openWorkbook(ordersBook());
    const read = await workbook.syncsOf(() => runOn(workbook, ordersPolicy()));
    // Selection, region, head; then the table's place and one block.
    expect(read.syncs).toBe(3 + 2);
    const { source, run } = read.result;
    expect(source).toMatchObject({ tableName: "Orders", address: "Orders!A1:C4907", rowCount: 4906, ownHeaders: [] });
    workbook.excel.resetRequests();
    const { syncs, result } = await workbook.syncsOf(() => workbook.port.writeTiers(requestOf(source, run)));
    // The table's place, the customers again, the target, the block with all else, samples of what was written.
    expect(syncs).toBe(5);
    const report = valueOf(result);
    expect(report).toEqual({ address: "Orders!D1:I4907", writtenRows: 4906, updatedHeaders: [], issues: [] });
    expect(Math.max(...workbook.excel.requests())).toBeLessThan(1_500_000);
    const sheet = sheetNamed(workbook.content(), "Orders");
    expect(sheet.tables[0]).toMatchObject({ range: { rowCount: 4907, columnCount: 9 } });
    expect(sheet.tables[0]?.columnNames.slice(3)).toEqual([
      "Tier",
      "R score",
      "F score",
      "M score",
      "Tier score",
      "Rank",
    ]);
    const { customerOfRow } = run.prepared.customers;
    const expected = Array.from(
      customerOfRow,
      (customer) => run.policy.scheme.tiers[run.tierOf[customer] ?? -1]?.name.en ?? null,
    );
    expect(columnValues(sheet, 3, 4907).slice(1)).toEqual(expected);
  });

  it("are rewritten in place the next time, and nothing else in the book changes", async () => {
    workbook = await openWorkbook(smallBook());
    const { source, run } = await runOn(workbook, ordersPolicy());
    const before = workbook.content();
    await workbook.port.writeTiers(requestOf(source, run));
    const first = workbook.content();
    const again = valueOf(await workbook.port.writeTiers(requestOf(source, run)));
    expect(again.updatedHeaders).toEqual(["Tier", "R score", "F score", "M score", "Tier score", "Rank"]);
    expect(workbook.content().sheets).toEqual(first.sheets);
    const orders = sheetNamed(first, "Orders");
    expect(cellsOutside(orders, { from: 3, to: 8 })).toEqual(
      cellsOutside(sheetNamed(before, "Orders"), { from: 3, to: 8 }),
    );
    // Found anew, they are known as ours.
    expect(valueOf(await workbook.port.findSource()).ownHeaders).toEqual(again.updatedHeaders);
  });

  it("keep their headers when the language changes, and lose the scores when none are wanted", async () => {
    workbook = await openWorkbook(smallBook());
    const { source, run } = await runOn(workbook, ordersPolicy());
    await workbook.port.writeTiers(requestOf(source, run));
    await workbook.port.writeTiers(requestOf(source, run, { language: "zh", withScores: false }));
    const sheet = sheetNamed(workbook.content(), "Orders");
    expect(sheet.tables[0]?.columnNames).toEqual(["customer_id", "order_date", "revenue", "Tier"]);
    expect(columnValues(sheet, 4, 151).every((value) => value === null)).toBe(true);
    expect(columnValues(sheet, 3, 3)[1]).toMatch(/\p{Script=Han}/u);
  });

  it("never go over a cell of the user's, and say which one is in the way", async () => {
    const book = smallBook();
    const [orders] = book.sheets;
    const cells = { ...orders!.cells, 90: { ...orders!.cells[90], 5: { value: "my note" } } };
    workbook = await openWorkbook({ ...book, sheets: [{ ...orders!, cells }] });
    const { source, run } = await runOn(workbook, ordersPolicy());
    const before = workbook.content();
    const result = await workbook.port.writeTiers(requestOf(source, run));
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: "excel.target-not-empty", details: { address: "Orders!F91" } }],
    });
    expect(workbook.content()).toEqual(before);
    // One column alone still fits.
    expect(codesOf(await workbook.port.writeTiers(requestOf(source, run, { withScores: false })))).toEqual([]);
  });

  it("go beside a plain region as well, under its title and past its total", async () => {
    const rows = [
      ["Sales 2006", null, null],
      ["customer", "sales", "note"],
      ["a", 9, "x"],
      ["b", 5, "y"],
      ["c", 1, null],
      ["Total", 15, null],
    ];
    workbook = await openWorkbook(bookOf(sheetOf("Plain", { cells: cellsOf(rows) })));
    const { source, run } = await runOn(workbook, pyramidPolicy("customer", "sales"));
    expect(source).toMatchObject({ address: "Plain!A2:C5", tableId: null });
    const before = workbook.content();
    const report = valueOf(await workbook.port.writeTiers(requestOf(source, run)));
    expect(report.address).toBe("Plain!D2:E5");
    const plain = sheetNamed(workbook.content(), "Plain");
    expect(columnValues(plain, 3, 6)).toEqual([null, "Tier", "Platinum", "Iron", "Lead", null]);
    expect(cellsOutside(plain, { from: 3, to: 4 })).toEqual(
      cellsOutside(sheetNamed(before, "Plain"), { from: 3, to: 4 }),
    );
    expect(valueOf(await workbook.port.writeTiers(requestOf(source, run))).updatedHeaders).toEqual(["Tier", "Rank"]);
  });

  it("refuse rows that were sorted or changed since they were read", async () => {
    workbook = await openWorkbook(smallBook());
    const { source, run } = await runOn(workbook, ordersPolicy());
    await workbook.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Orders").getRange("A2:A3").values = [["Somebody Else"], ["Somebody New"]];
      await context.sync();
    });
    const before = workbook.content();
    expect(codesOf(await workbook.port.writeTiers(requestOf(source, run)))).toEqual(["excel.source-changed"]);
    expect(workbook.content()).toEqual(before);
  });

  it("keep a header and a customer that look like formulas as texts", async () => {
    const evil = '=HYPERLINK("https://example.com","click")';
    const rows = [
      ["customer", evil],
      ["'=1+1", 9],
      ["+b", 5],
      ["c", 1],
    ];
    workbook = await openWorkbook(bookOf(tableSheetOf("Data", "Data", rows)));
    const { source, run } = await runOn(workbook, pyramidPolicy("customer", evil));
    expect(source.headers).toEqual(["customer", evil]);
    await workbook.port.writeTiers(requestOf(source, run));
    await workbook.port.writeTiers(requestOf(source, run, { place: "newSheet" }));
    await workbook.port.drawPyramid({ ...run, policy: { ...run.policy, name: evil } }, "en");
    const content = workbook.content();
    expect(columnValues(sheetNamed(content, "Customer tiers"), 0, 4)).toEqual(["customer", "'=1+1", "+b", "c"]);
    expect(columnValues(sheetNamed(content, "Customer tiers"), 1, 1)).toEqual([evil]);
    const formulas = content.sheets.flatMap((sheet) => Object.values(sheet.cells).flatMap((row) => Object.values(row)));
    expect(formulas.filter((cell) => cell.formula !== undefined)).toEqual([]);
  });
});
