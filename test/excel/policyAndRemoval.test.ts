import { lastCommandReport, onCommandReport } from "../../src/commands/commandReports";
import { registerCommands } from "../../src/commands/registerCommands";
import type { Run } from "../../src/engine/run";
import type { SourceTable, WriteRequest } from "../../src/excel/workbookPort";
import { ordersPolicy, runOn } from "./ordersBook";
import { cellsOutside, sheetNamed, smallBook } from "./smallBooks";
import { codesOf, valueOf } from "./valueOf";
import { openWorkbook, type WorkbookInNode } from "./workbookInNode";

jest.setTimeout(30_000);

describe("the memory of the workbook", () => {
  let workbook: WorkbookInNode;
  let source: SourceTable;
  let run: Run;
  beforeEach(async () => {
    workbook = await openWorkbook(smallBook());
    ({ source, run } = await runOn(workbook, ordersPolicy()));
  });
  afterEach(() => workbook.dispose());

  const request = (change: Partial<WriteRequest> = {}): WriteRequest => ({
    source,
    run,
    place: "beside",
    form: "values",
    language: "en",
    withScores: true,
    ...change,
  });

  it("holds the policy of the last run, once, and no customer", async () => {
    expect(await workbook.port.loadPolicy()).toEqual({ ok: true, value: null, issues: [] });
    await workbook.port.savePolicy({ ...run.policy, name: "first <&> \"quoted\" '客户'" });
    await workbook.port.savePolicy({ ...run.policy, name: "second <&> \"quoted\" '客户'" });
    expect(valueOf(await workbook.port.loadPolicy())).toMatchObject({
      name: "second <&> \"quoted\" '客户'",
      data: run.policy.data,
    });
    await workbook.port.writeTiers(request());
    const parts = workbook.content().customXmlParts;
    expect(parts).toHaveLength(2);
    for (const id of run.prepared.customers.ids) expect(parts.map(({ xml }) => xml).join()).not.toContain(id);
  });

  it("tells a policy that somebody has spoilt, and goes on without it", async () => {
    await workbook.port.savePolicy(run.policy);
    await workbook.excel.Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.load("items/id");
      await context.sync();
      parts.items[0]?.setXml(
        '<tierwise xmlns="http://schemas.tierwise.org/workbook/policy/1"><json>{"format":1}</json></tierwise>',
      );
      await context.sync();
    });
    const loaded = await workbook.port.loadPolicy();
    expect(valueOf(loaded)).toBeNull();
    expect(codesOf(loaded)[0]).toBe("excel.damaged-policy");
  });

  it("can be removed without a trace: columns, sheets, policy, marks", async () => {
    const before = workbook.content();
    await workbook.port.savePolicy(run.policy);
    await workbook.port.writeTiers(request());
    await workbook.port.writeTiers(request({ place: "newSheet" }));
    await workbook.port.drawPyramid(run, "en");
    const removed = valueOf(await workbook.port.removeEverything());
    expect(removed).toEqual([
      ...["D", "E", "F", "G", "H", "I"].map((column) => `Orders!${column}1:${column}151`),
      "Customer tiers",
      "Customer pyramid",
    ]);
    const after = workbook.content();
    expect(after.sheets.map(({ name }) => name)).toEqual(["Orders"]);
    expect(after.customXmlParts).toEqual([]);
    expect(sheetNamed(after, "Orders").tables).toEqual(sheetNamed(before, "Orders").tables);
    const none = { from: -1, to: -1 };
    expect(cellsOutside(sheetNamed(after, "Orders"), none)).toEqual(cellsOutside(sheetNamed(before, "Orders"), none));
  });

  it("leaves a sheet on which the user has written", async () => {
    await workbook.port.drawPyramid(run, "en");
    await workbook.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Customer pyramid").getRange("J4").values = [["mine"]];
      await context.sync();
    });
    await workbook.port.removeEverything();
    const left = sheetNamed(workbook.content(), "Customer pyramid");
    expect(Object.values(cellsOutside(left, { from: -1, to: -1 }))).toEqual([{ value: "mine" }]);
    expect(left.charts).toEqual([]);
  });

  it("selects rows of the table: one run of them before ExcelApi 1.18", async () => {
    expect(valueOf(await workbook.port.selectRows(source, [7, 0, 1, 2]))).toBe(3);
    expect(workbook.excel.book.selection.areas).toEqual([{ row: 1, column: 0, rowCount: 3, columnCount: 3 }]);
    expect(valueOf(await workbook.port.selectRows(source, []))).toBe(0);
  });

  it("tells when the selection moves, until told to stop", async () => {
    let calls = 0;
    let heard = (): void => undefined;
    const next = (): Promise<void> => new Promise((resolve) => (heard = resolve));
    const stop = await workbook.port.onSelectionChanged(() => {
      calls += 1;
      heard();
    });
    const first = next();
    workbook.select({ row: 5, column: 1 });
    await first;
    expect(calls).toBe(1);
    await stop();
    workbook.select({ row: 6, column: 1 });
    await workbook.port.findSource();
    expect(calls).toBe(1);
  });

  it.each(["beside", "newSheet"] as const)(
    "finds the table of the last run from anywhere: written %s",
    async (place) => {
      const none = await workbook.port.findSource("selectionOrLastRun");
      expect(codesOf(none)).toEqual([]);
      await workbook.port.writeTiers(request({ place, withScores: false }));
      await workbook.excel.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem("Orders").name = "Orders 2006";
        worksheets.add("Notes").activate();
        await context.sync();
      });
      expect(codesOf(await workbook.port.findSource())).toEqual(["excel.no-data-here"]);
      const found = await workbook.port.findSource("selectionOrLastRun");
      expect(codesOf(found)).toEqual(["excel.last-table-used"]);
      const lastWriting = { place, form: "values", withScores: false };
      expect(valueOf(found)).toMatchObject({ sheetName: "Orders 2006", rowCount: 150, lastWriting });
    },
  );

  it("feeds the ribbon's buttons, which report to the pane and always let the button go", async () => {
    const commands = new Map<string, (event: Office.AddinCommands.Event) => void>();
    const associate = jest
      .spyOn(Office.actions, "associate")
      .mockImplementation((name, run) => void commands.set(name, run));
    registerCommands(workbook.port, () => "en");
    // Only `completed` is looked at by the commands; a button that is never let go would end in the test's time-out.
    const press = (name: string): Promise<void> =>
      new Promise((resolve) => commands.get(name)?.({ completed: resolve } as unknown as Office.AddinCommands.Event));
    const heard: string[] = [];
    const stop = onCommandReport(({ command, result }) =>
      heard.push(`${command}: ${result.ok} ${codesOf(result).join()}`),
    );
    await press("rerunLastPolicy");
    await workbook.port.savePolicy(run.policy);
    await workbook.port.writeTiers(request());
    await press("rerunLastPolicy");
    await press("drawPyramid");
    // Now the pyramid sheet is in front: what was graded last is graded again.
    await press("rerunLastPolicy");
    await press("drawPyramid");
    stop();
    associate.mockRestore();
    expect(heard).toEqual([
      "rerunLastPolicy: false excel.no-policy",
      "rerunLastPolicy: true ",
      "drawPyramid: true ",
      "rerunLastPolicy: true excel.last-table-used",
      "drawPyramid: true excel.last-table-used",
    ]);
    expect(lastCommandReport()).toMatchObject({
      command: "drawPyramid",
      result: { value: { sheetName: "Customer pyramid" } },
    });
    expect(sheetNamed(workbook.content(), "Orders").tables[0]?.columnNames).toHaveLength(9);
  });
});
