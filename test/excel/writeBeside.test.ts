import type { WriteRequest } from "../../src/excel/workbookPort";
import { ordersBook, ordersPolicy, runOn } from "./ordersBook";
import { valueOf } from "./valueOf";
import { openWorkbook, type WorkbookInNode } from "./workbookInNode";

describe("tiers beside the orders", () => {
  let workbook: WorkbookInNode;
  afterEach(() => workbook.dispose());

  it("finds, reads and writes 4,906 orders in a handful of requests", async () => {
    workbook = await openWorkbook(ordersBook());
    const { source, run } = await runOn(workbook, ordersPolicy());
    expect(source).toMatchObject({
      sheetName: "Orders",
      tableName: "Orders",
      address: "Orders!A1:C4907",
      rowCount: 4906,
    });
    expect(run.summary.customerCount).toBe(995);
    workbook.excel.resetRequests();
    const request: WriteRequest = { source, run, place: "beside", form: "values", language: "en", withScores: true };
    const report = valueOf(await workbook.port.writeTiers(request));
    expect(report).toMatchObject({ address: "Orders!D1:I4907", writtenRows: 4906, updatedHeaders: [] });
    expect(workbook.excel.syncCount()).toBe(6);
  });
});
