import type { Policy } from "../../../src/engine/policy";
import type { Run } from "../../../src/engine/run";
import type { SourceTable, WriteRequest } from "../../../src/excel/workbookPort";
import { liveFormula } from "../../../src/functions/liveFormula";
import type { BookContent } from "../../../src/workbench/model/bookContent";
import { ordersPolicy, runOn } from "../ordersBook";
import { cellsOutside, sheetNamed, smallBook } from "../smallBooks";
import { codesOf, valueOf } from "../valueOf";
import type { WorkbookInNode } from "../workbookInNode";
import {
  byDate,
  customersPolicy,
  customersRows,
  datedRows,
  openWithFunctions,
  regionBook,
  tableBook,
} from "./customersBook";

jest.setTimeout(60_000);

/** A book with a run on it, and what is asked of it. */
class Live {
  constructor(
    readonly workbook: WorkbookInNode,
    readonly source: SourceTable,
    readonly run: Run,
  ) {}

  static async open(content: BookContent, policy: Policy): Promise<Live> {
    const workbook = await openWithFunctions(content);
    const { source, run } = await runOn(workbook, policy);
    return new Live(workbook, source, run);
  }

  async write(change: Partial<WriteRequest> = {}) {
    const language = change.language ?? "en";
    const request: WriteRequest = {
      source: this.source,
      run: this.run,
      place: "beside",
      form: "formulas",
      language,
      withScores: true,
      liveFormula: liveFormula(this.run, language),
      ...change,
    };
    const result = await this.workbook.port.writeTiers(request);
    if (request.form === "formulas") await this.workbook.excel.book.functions.settled();
    return result;
  }

  /** The data rows of a sheet under its headers: by customer, header → value. */
  rows(sheetName: string): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
    const { cells } = sheetNamed(this.workbook.content(), sheetName);
    const headers = Object.entries(cells[0] ?? {}).map(([at, { value }]) => [Number(at), String(value)] as const);
    const rows = Object.entries(cells).filter(([row]) => Number(row) > 0);
    return new Map(
      rows.map(([, row]) => [
        String(row[0]?.value),
        Object.fromEntries(headers.map(([at, header]) => [header, row[at]?.value ?? null])),
      ]),
    );
  }
}

let live: Live;
afterEach(() => live.workbook.dispose());

const presets = ["rfm-segments", "rfm-eight-types", "rfm-pyramid", "metal-pyramid", "abc", "current-potential"];

type Rows = ReturnType<Live["rows"]>;

/** Values have all that formulas have, and a rank besides. */
function expectSame(values: Rows, computed: Rows): void {
  expect(values.size).toBe(computed.size);
  for (const [customer, row] of computed) expect(values.get(customer)).toMatchObject(row);
}

describe("live formulas beside a region", () => {
  it.each(presets)("hold what values would, customer by customer: %s", async (presetId) => {
    live = await Live.open(regionBook(), customersPolicy(presetId));
    const report = valueOf(await live.write());
    expect(report.writtenRows).toBe(300);
    const computed = live.rows("My customers");
    expect(valueOf(await live.write({ form: "values" })).updatedHeaders).toContain("Tier");
    expectSame(live.rows("My customers"), computed);
  });

  it("count days from dates as of the run's day", async () => {
    live = await Live.open(regionBook(datedRows()), customersPolicy("rfm-segments", byDate));
    valueOf(await live.write());
    const computed = live.rows("My customers");
    const formula = sheetNamed(live.workbook.content(), "My customers").cells[1]?.[4]?.formula;
    expect(formula).toBe('=TIER.RFM(B2:B301,C2:C301,D2:D301,"rfm-segments",,,DATE(2006,12,31),"tier","en")');
    await live.write({ form: "values" });
    expectSame(live.rows("My customers"), computed);
  });

  it("take the place of values and of themselves, and go without a trace", async () => {
    live = await Live.open(regionBook(), customersPolicy("rfm-segments"));
    const before = live.workbook.content();
    await live.write({ form: "values" });
    const { updatedHeaders } = valueOf(await live.write());
    expect(updatedHeaders).toEqual(["Tier", "R score", "F score", "M score", "Tier score"]);
    const first = live.workbook.content();
    await live.write();
    expect(live.workbook.content()).toEqual(first);
    valueOf(await live.workbook.port.removeEverything());
    const none = { from: -1, to: -1 };
    const cells = (content: BookContent): object => cellsOutside(sheetNamed(content, "My customers"), none);
    expect(cells(live.workbook.content())).toEqual(cells(before));
  });

  it("follow the data", async () => {
    live = await Live.open(regionBook(), customersPolicy("metal-pyramid"));
    await live.write();
    await live.workbook.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("My customers").getRange("D301").values = [[1e9]];
      await context.sync();
    });
    await live.workbook.excel.book.functions.settled();
    expect(sheetNamed(live.workbook.content(), "My customers").cells[300]?.[4]?.value).toBe("Platinum");
  });
});

describe("live formulas on a sheet of their own", () => {
  it.each(["rfm-segments", "metal-pyramid"])("follow a table row by row: %s", async (presetId) => {
    live = await Live.open(tableBook(), customersPolicy(presetId));
    valueOf(await live.write({ place: "newSheet" }));
    const computed = live.rows("Customer tiers");
    expect([...computed.keys()]).toEqual(customersRows().map(([id]) => id));
    const sheet = sheetNamed(live.workbook.content(), "Customer tiers");
    expect(sheet.tables).toEqual([]);
    expect(sheet.cells[1]?.[0]?.formula).toBe("=Clients[customer]");
    await live.write({ place: "newSheet" });
    expect(live.rows("Customer tiers")).toEqual(computed);
    await live.write({ place: "newSheet", form: "values" });
    expectSame(live.rows("Customer tiers"), computed);
    expect(sheetNamed(live.workbook.content(), "Customer tiers").tables).toHaveLength(1);
    valueOf(await live.write({ place: "newSheet" }));
    expect(live.rows("Customer tiers")).toEqual(computed);
    valueOf(await live.workbook.port.removeEverything());
    expect(live.workbook.content().sheets.map(({ name }) => name)).toEqual(["My customers"]);
  });

  it("stand over the measures that orders add up to", async () => {
    live = await Live.open(smallBook(), ordersPolicy());
    valueOf(await live.write({ place: "newSheet" }));
    const computed = live.rows("Customer tiers");
    expect(computed.size).toBe(live.run.prepared.customers.count);
    await live.write({ place: "newSheet", form: "values" });
    expectSame(live.rows("Customer tiers"), computed);
  });
});

describe("live formulas are refused with the reason", () => {
  it.each<[string, BookContent, Policy, Partial<WriteRequest>]>([
    ["excel.formula-in-table", tableBook(), customersPolicy("metal-pyramid"), {}],
    ["excel.formula-over-orders", smallBook(), ordersPolicy(), {}],
    [
      "excel.formula-over-odd-rows",
      regionBook([...customersRows(), customersRows()[0] ?? []]),
      customersPolicy("metal-pyramid"),
      {},
    ],
    [
      "excel.no-live-formula",
      regionBook(),
      customersPolicy("metal-pyramid", { cutting: { method: "shares", parameters: { shares: [0.1, 0.1, 0.3, 0.5] } } }),
      {},
    ],
    [
      "excel.no-live-formula",
      regionBook(),
      customersPolicy("metal-pyramid", { presetId: null }),
      { place: "newSheet" },
    ],
  ])("%s", async (code, content, policy, change) => {
    live = await Live.open(content, policy);
    const before = live.workbook.content();
    const result = await live.write(change);
    expect(result.ok).toBe(false);
    expect(codesOf(result)).toEqual([code]);
    expect(live.workbook.content()).toEqual(before);
  });
});
