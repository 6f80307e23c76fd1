import type { Result } from "../../src/engine/issue";
import type { Run } from "../../src/engine/run";
import type { SourceTable, WriteRequest } from "../../src/excel/workbookPort";
import type { ConditionState } from "../../src/workbench/model/conditions";
import { ordersBook, ordersPolicy, ordersRows, runOn } from "./ordersBook";
import { sheetNamed, smallBook } from "./smallBooks";
import { codesOf, valueOf } from "./valueOf";
import { openWorkbook, type WorkbookInNode } from "./workbookInNode";

jest.setTimeout(30_000);

type Act = (
  workbook: WorkbookInNode,
  made: { readonly source: SourceTable; readonly run: Run },
) => Promise<Result<unknown>>;

const write =
  (change: Partial<WriteRequest> = {}): Act =>
  ({ port }, { source, run }) =>
    port.writeTiers({ source, run, place: "beside", form: "values", language: "en", withScores: true, ...change });
const draw: Act = ({ port }, { run }) => port.drawPyramid(run, "en");
const save: Act = ({ port }, { run }) => port.savePolicy(run.policy);
const find: Act = ({ port }) => port.findSource();
const read: Act = ({ port }, { source }) => port.readColumns(source, source.headers);
const newSheet = write({ place: "newSheet" });

describe("a condition of the workbook", () => {
  let workbook: WorkbookInNode;
  let made: { readonly source: SourceTable; readonly run: Run };
  // One book for all: what is tested is that nothing changes it.
  beforeAll(async () => {
    workbook = await openWorkbook(smallBook());
    made = await runOn(workbook, ordersPolicy());
  });
  afterEach(() => workbook.excel.conditions.reset());
  afterAll(() => workbook.dispose());

  it.each<[string, Partial<ConditionState>, string, Act, string]>([
    ["a cell is being edited", { cellEditMode: true }, "finding", find, "excel.cell-edit-mode"],
    ["a cell is being edited", { cellEditMode: true }, "reading", read, "excel.cell-edit-mode"],
    ["a cell is being edited", { cellEditMode: true }, "writing", write(), "excel.cell-edit-mode"],
    ["a cell is being edited", { cellEditMode: true }, "drawing", draw, "excel.cell-edit-mode"],
    ["the book is read-only", { readOnlyBook: true }, "writing", write(), "excel.read-only"],
    ["the book is read-only", { readOnlyBook: true }, "writing a sheet", newSheet, "excel.read-only"],
    ["the book is read-only", { readOnlyBook: true }, "drawing", draw, "excel.read-only"],
    ["the book is read-only", { readOnlyBook: true }, "saving the policy", save, "excel.read-only"],
    ["the sheet is protected", { protectedSheet: true }, "writing", write(), "excel.protected-sheet"],
    [
      "the structure is protected",
      { protectedStructure: true },
      "writing a sheet",
      newSheet,
      "excel.protected-structure",
    ],
    ["the structure is protected", { protectedStructure: true }, "drawing", draw, "excel.protected-structure"],
    ["the session has expired", { connection: "expired" }, "finding", find, "excel.lost-connection"],
    ["the session has expired", { connection: "expired" }, "writing", write(), "excel.lost-connection"],
    ["the session has expired", { connection: "expired" }, "drawing", draw, "excel.lost-connection"],
  ])(
    "where %s (%j): %s is refused with the reason, and nothing changes",
    async (_name, conditions, _act, act, code) => {
      const before = workbook.content();
      workbook.excel.conditions.set(conditions);
      const result = await act(workbook, made);
      expect(result.ok).toBe(false);
      expect(codesOf(result)).toEqual([code]);
      workbook.excel.conditions.reset();
      expect(workbook.content()).toEqual(before);
    },
  );

  it.each<[string, Act]>([
    ["finding", find],
    ["writing", write()],
    ["drawing", draw],
  ])("where Excel never answers: %s ends after our own time limit", async (_name, act) => {
    workbook.excel.conditions.set({ connection: "hanging" });
    const pending = act(workbook, made);
    await workbook.timer.untilWaiting();
    workbook.timer.advance(60_000);
    expect(await pending).toEqual({
      ok: false,
      issues: [{ code: "excel.no-answer", severity: "error", details: { seconds: 60 } }],
    });
  });
});

describe("another way stays open", () => {
  let workbook: WorkbookInNode;
  afterEach(() => workbook.dispose());

  it.each<[string, Partial<ConditionState>, Act]>([
    ["with a protected structure they go beside the data", { protectedStructure: true }, write()],
    ["a read-only book is read", { readOnlyBook: true }, read],
    ["Excel 2021 writes", { excelVersion: "excel2021" }, write()],
    ["Excel 2021 draws", { excelVersion: "excel2021" }, draw],
  ])("%s", async (_name, conditions, act) => {
    const { excelVersion = "microsoft365" } = conditions;
    workbook = await openWorkbook(smallBook(), { conditions: { excelVersion } });
    const made = await runOn(workbook, ordersPolicy());
    workbook.excel.conditions.set(conditions);
    expect(await act(workbook, made)).toMatchObject({ ok: true });
  });

  it("the tiers of a protected sheet go to a new one", async () => {
    const book = smallBook();
    workbook = await openWorkbook({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, protected: true })) });
    const made = await runOn(workbook, ordersPolicy());
    expect(codesOf(await write()(workbook, made))).toEqual(["excel.protected-sheet"]);
    expect(await newSheet(workbook, made)).toMatchObject({ ok: true });
  });

  it("hidden rows are read, but not written beside: Excel may put values into the wrong rows", async () => {
    const book = smallBook();
    const [orders] = book.sheets;
    workbook = await openWorkbook({ ...book, sheets: [{ ...orders!, hiddenRows: [4, 5, 9] }] });
    const made = await runOn(workbook, ordersPolicy());
    expect(made.run.prepared.rowCount).toBe(150);
    const before = workbook.content();
    expect(codesOf(await write()(workbook, made))).toEqual(["excel.hidden-rows"]);
    expect(workbook.content()).toEqual(before);
    expect((await newSheet(workbook, made)).ok).toBe(true);
  });

  it("the web's limit of 5 MB is kept away from: 4,906 orders go through whole", async () => {
    workbook = await openWorkbook(ordersBook(), { conditions: { webPayloadLimit: true } });
    const made = await runOn(workbook, ordersPolicy());
    expect(
      valueOf(
        await workbook.port.writeTiers({ ...made, place: "beside", form: "values", language: "zh", withScores: true }),
      ),
    ).toMatchObject({
      writtenRows: 4906,
    });
  });

  it("a sheet that is deleted is missed by name of the trouble", async () => {
    workbook = await openWorkbook(smallBook());
    const made = await runOn(workbook, ordersPolicy());
    await workbook.excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("Other");
      context.workbook.worksheets.getItem("Orders").delete();
      await context.sync();
    });
    expect(codesOf(await read(workbook, made))).toEqual(["excel.source-gone"]);
    expect(codesOf(await write()(workbook, made))).toEqual(["excel.source-gone"]);
  });
});

describe("cancelling", () => {
  let workbook: WorkbookInNode;
  afterEach(() => workbook.dispose());

  // Rows long enough that 4,906 of them are several blocks of 1.5 MB.
  const longNames = ordersRows().map((row, at) =>
    at === 0 ? row : [`${row[0]} ${"长".repeat(300)}`, ...row.slice(1)],
  );

  it("ends reading before the next block", async () => {
    workbook = await openWorkbook(ordersBook(longNames));
    workbook.select({ row: 1, column: 0 });
    const source = valueOf(await workbook.port.findSource());
    const controller = new AbortController();
    const done: number[] = [];
    const onProgress = ({ doneRows }: { doneRows: number }): void => {
      done.push(doneRows);
      controller.abort();
    };
    const result = await workbook.port.readColumns(source, source.headers, { onProgress, signal: controller.signal });
    expect(codesOf(result)).toEqual(["excel.reading-cancelled"]);
    expect(done).toHaveLength(1);
    expect(done[0]).toBeLessThan(4906);
  });

  it("ends writing before the next block, says how far it came, and writing goes on from there", async () => {
    const book = ordersBook();
    workbook = await openWorkbook(book);
    const { source, run } = await runOn(workbook, ordersPolicy());
    const tiers = run.policy.scheme.tiers.map((tier) => ({
      ...tier,
      name: { en: `${tier.name.en} ${"长".repeat(400)}`, zh: "x" },
    }));
    const long: Run = { ...run, policy: { ...run.policy, scheme: { ...run.policy.scheme, tiers } } };
    const request: WriteRequest = {
      source,
      run: long,
      place: "beside",
      form: "values",
      language: "en",
      withScores: false,
    };
    const controller = new AbortController();
    const stopped = await workbook.port.writeTiers(request, {
      onProgress: () => controller.abort(),
      signal: controller.signal,
    });
    const { writtenRows } = valueOf(stopped);
    expect(stopped.issues).toMatchObject([{ code: "excel.cancelled", details: { rows: writtenRows, total: 4906 } }]);
    expect(writtenRows).toBeGreaterThan(0);
    expect(writtenRows).toBeLessThan(4906);
    const cell = (row: number): unknown => sheetNamed(workbook.content(), "Orders").cells[row]?.[3]?.value ?? null;
    expect(cell(writtenRows)).toMatch(/长/);
    expect(cell(writtenRows + 1)).toBeNull();
    const progress: number[] = [];
    const rest = await workbook.port.writeTiers(
      { ...request, startRow: writtenRows },
      { onProgress: ({ doneRows }) => progress.push(doneRows) },
    );
    expect(valueOf(rest)).toMatchObject({ writtenRows: 4906, updatedHeaders: ["Tier"] });
    expect(progress[0]).toBeGreaterThan(writtenRows);
    expect(cell(4906)).toMatch(/长/);
  });
});
