import type { Run } from "../../src/engine/run";
import type { SheetContent } from "../../src/workbench/model/bookContent";
import { ordersPolicy, runOn } from "./ordersBook";
import { columnValues, sheetNamed, smallBook } from "./smallBooks";
import { codesOf, valueOf } from "./valueOf";
import { openWorkbook, type WorkbookInNode } from "./workbookInNode";

jest.setTimeout(30_000);

describe("the pyramid sheet", () => {
  let workbook: WorkbookInNode;
  let run: Run;
  beforeEach(async () => {
    workbook = await openWorkbook(smallBook());
    ({ run } = await runOn(workbook, ordersPolicy()));
  });
  afterEach(() => workbook.dispose());

  const pyramid = (): SheetContent => sheetNamed(workbook.content(), "Customer pyramid");

  it("has a line a tier and a total, and charts fed by cells, in five syncs", async () => {
    const { syncs, result } = await workbook.syncsOf(() => workbook.port.drawPyramid(run, "en"));
    expect(syncs).toBeLessThanOrEqual(5);
    expect(valueOf(result)).toEqual({ sheetName: "Customer pyramid", updated: false });
    const { tiers } = run.policy.scheme;
    expect(columnValues(pyramid(), 0, tiers.length + 4).slice(2)).toEqual([
      "Tier",
      ...tiers.map(({ name }) => name.en),
      "Total",
    ]);
    expect(pyramid().cells[tiers.length + 3]?.[1]?.value).toBe(run.summary.customerCount);
    expect(pyramid().page).toMatchObject({ orientation: "landscape", fitToWidth: 1, fitToHeight: 1 });
    const [bars, curve] = pyramid().charts;
    expect(bars).toMatchObject({ name: "Tierwise pyramid", type: "BarClustered", categoryAxis: { reversed: true } });
    expect(bars?.series.map(({ valuesReference }) => valuesReference)).toEqual([
      `'Customer pyramid'!$AB$4:$AB$${tiers.length + 3}`,
      `'Customer pyramid'!$AC$4:$AC$${tiers.length + 3}`,
    ]);
    expect(curve).toMatchObject({ name: "Tierwise concentration", type: "XYScatterLinesNoMarkers" });
    const left = columnValues(pyramid(), 27, tiers.length + 3).slice(3);
    expect(left).toEqual(run.summary.tiers.map(({ shareOfCustomers }) => -shareOfCustomers || 0));
  });

  it("is brought up to date in place: same sheet, same charts, and the user's notes stay", async () => {
    await workbook.port.drawPyramid(run, "en");
    await workbook.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Customer pyramid");
      sheet.getRange("J4").values = [["discuss with Anna"]];
      sheet.getRange("A60").formulas = [["=SUM(D4:D5)"]];
      sheet.charts.getItem("Tierwise pyramid").top = 900;
      await context.sync();
    });
    await workbook.excel.book.settled();
    const first = pyramid();
    expect(valueOf(await workbook.port.drawPyramid(run, "en"))).toEqual({
      sheetName: "Customer pyramid",
      updated: true,
    });
    await workbook.excel.book.settled();
    expect(workbook.content().sheets).toHaveLength(2);
    expect(pyramid()).toEqual(first);
    expect(pyramid().charts[0]?.top).toBe(900);
  });

  it("changes its words, not its charts, with the language", async () => {
    await workbook.port.drawPyramid(run, "en");
    const ids = pyramid().charts.map(({ id }) => id);
    await workbook.port.drawPyramid(run, "zh");
    expect(pyramid().charts.map(({ id }) => id)).toEqual(ids);
    expect(pyramid().cells[2]?.[0]?.value).toBe("等级");
  });

  it("shrinks with the tiers and leaves nothing of the longer table behind", async () => {
    await workbook.port.drawPyramid(run, "en");
    const { scheme } = run.policy;
    const tiers = scheme.tiers.slice(0, 3);
    const summary = { ...run.summary, tiers: run.summary.tiers.slice(0, 3) };
    await workbook.port.drawPyramid({ ...run, summary, policy: { ...run.policy, scheme: { ...scheme, tiers } } }, "en");
    expect(columnValues(pyramid(), 0, 8).slice(2)).toEqual([
      "Tier",
      ...tiers.map(({ name }) => name.en),
      "Total",
      null,
    ]);
    expect(pyramid().charts).toHaveLength(2);
  });

  it("draws a chart anew that the user has thrown away", async () => {
    await workbook.port.drawPyramid(run, "en");
    await workbook.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Customer pyramid").charts.getItem("Tierwise concentration").delete();
      await context.sync();
    });
    await workbook.port.drawPyramid(run, "en");
    expect(
      pyramid()
        .charts.map(({ name }) => name)
        .sort(),
    ).toEqual(["Tierwise concentration", "Tierwise pyramid"]);
  });

  it("is left alone where the user has written into the cells it would take", async () => {
    const { scheme } = run.policy;
    const few: Run = { ...run, policy: { ...run.policy, scheme: { ...scheme, tiers: scheme.tiers.slice(0, 3) } } };
    await workbook.port.drawPyramid(few, "en");
    await workbook.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Customer pyramid").getRange("B9").values = [["mine"]];
      await context.sync();
    });
    const before = pyramid();
    const result = await workbook.port.drawPyramid(run, "en");
    expect(codesOf(result)).toEqual(["excel.new-sheet-instead"]);
    expect(valueOf(result)).toEqual({ sheetName: "Customer pyramid (2)", updated: false });
    expect(pyramid()).toEqual(before);
  });
});
