import type { Run } from "../../src/engine/run";
import type { SourceTable, WriteRequest } from "../../src/excel/workbookPort";
import { ordersPolicy, runOn } from "./ordersBook";
import { columnValues, sheetNamed, smallBook } from "./smallBooks";
import { codesOf, valueOf } from "./valueOf";
import { openWorkbook, type WorkbookInNode } from "./workbookInNode";

jest.setTimeout(30_000);

describe("the sheet of customers", () => {
  let workbook: WorkbookInNode;
  let source: SourceTable;
  let run: Run;
  beforeEach(async () => {
    workbook = await openWorkbook(smallBook());
    ({ source, run } = await runOn(workbook, ordersPolicy()));
    workbook.excel.resetRequests();
  });
  afterEach(() => workbook.dispose());

  function write(change: Partial<WriteRequest> = {}): ReturnType<WorkbookInNode["port"]["writeTiers"]> {
    const request: WriteRequest = {
      source,
      run,
      place: "newSheet",
      form: "values",
      language: "en",
      withScores: true,
      ...change,
    };
    return workbook.port.writeTiers(request);
  }

  it("has one row a customer, best rank first, as a table", async () => {
    const count = run.prepared.customers.count;
    const before = sheetNamed(workbook.content(), "Orders");
    const report = valueOf(await write());
    expect(report).toMatchObject({
      address: `'Customer tiers'!A1:J${count + 1}`,
      writtenRows: count,
      updatedHeaders: [],
    });
    const sheet = sheetNamed(workbook.content(), "Customer tiers");
    expect(sheet.tables[0]?.columnNames).toEqual([
      "customer_id",
      "Days since last order",
      "Number of orders",
      "Revenue",
      "Tier",
      "R score",
      "F score",
      "M score",
      "Tier score",
      "Rank",
    ]);
    const ranks = columnValues(sheet, 9, count + 1).slice(1);
    expect(ranks).toEqual([...ranks].sort((one, other) => Number(one) - Number(other)));
    expect(new Set(columnValues(sheet, 0, count + 1)).size).toBe(count + 1);
    expect(sheetNamed(workbook.content(), "Orders")).toEqual(before);
  });

  it("is the same sheet the next time; a shorter list leaves no old rows behind", async () => {
    await write();
    const first = workbook.content();
    expect(valueOf(await write()).updatedHeaders).toHaveLength(10);
    expect(workbook.content().sheets).toEqual(first.sheets);
    const fewer = { ...run.prepared.customers, count: 20 };
    const shorter: Run = { ...run, prepared: { ...run.prepared, customers: fewer } };
    expect(valueOf(await write({ run: shorter, withScores: false })).address).toBe("'Customer tiers'!A1:E21");
    const sheet = sheetNamed(workbook.content(), "Customer tiers");
    expect(sheet.tables.map(({ range }) => [range.rowCount, range.columnCount])).toEqual([[21, 5]]);
    expect(
      columnValues(sheet, 0, 200)
        .slice(21)
        .every((value) => value === null),
    ).toBe(true);
    expect(columnValues(sheet, 6, 200).every((value) => value === null)).toBe(true);
  });

  it("is left to the user where he has written beside it", async () => {
    await write();
    await workbook.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Customer tiers").getRange("L2").values = [["call her"]];
      await context.sync();
    });
    const before = sheetNamed(workbook.content(), "Customer tiers");
    const result = await write();
    expect(codesOf(result)).toEqual(["excel.new-sheet-instead"]);
    expect(valueOf(result).address).toContain("'Customer tiers (2)'!");
    expect(sheetNamed(workbook.content(), "Customer tiers")).toEqual(before);
  });

  it("does not take a sheet of the user's that happens to have its name", async () => {
    await workbook.excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("CUSTOMER TIERS").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    expect(valueOf(await write()).address).toContain("'Customer tiers (2)'!");
    expect(sheetNamed(workbook.content(), "CUSTOMER TIERS").cells[0]?.[0]?.value).toBe("mine");
  });

  it("has Chinese headers and its Chinese name in Chinese", async () => {
    expect(valueOf(await write({ language: "zh" })).address).toContain("客户分级!");
    expect(sheetNamed(workbook.content(), "客户分级").tables[0]?.columnNames).toContain("等级");
  });
});
