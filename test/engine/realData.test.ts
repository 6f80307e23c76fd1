import { classify, columnsNeeded, prepare } from "../../src/engine/classify";
import type { Issue, Result } from "../../src/engine/issue";
import { describeIssue } from "../../src/engine/issues/describeIssue";
import type { Prepared } from "../../src/engine/run";
import { sum } from "../../src/engine/statistics/sum";
import { serialOfDay } from "../../src/engine/columns/serialDate";
import { rRfmPreset } from "../../src/engine/presets/rRfmPreset";
import { guessRoles } from "../../src/engine/roles/guessRoles";
import { policyFromPreset } from "../../src/engine/roles/policyFromPreset";
import { rfmPolicy } from "./policies";
import { cdnow, onlineRetail } from "./realData";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok)
    throw new Error(
      result.issues
        .slice(0, 5)
        .map((issue) => describeIssue(issue, "en").message)
        .join("\n"),
    );
  return result.value;
}

const withCode = (issues: readonly Issue[], code: string): readonly Issue[] =>
  issues.filter((issue) => issue.code === code);
const measureOf = (prepared: Prepared, name: string): Float64Array =>
  prepared.measures.get(`orders:${name}`)?.values ?? new Float64Array();

/** Every row belongs to a customer or has an issue of its own, never both. */
function expectEveryRowAccountedFor(prepared: Prepared): void {
  const leftOut = new Set(prepared.issues.filter(({ code }) => code.startsWith("data.")).map(({ row }) => row));
  const lost = [...prepared.customers.customerOfRow.keys()].filter(
    (row) => (prepared.customers.customerOfRow[row] ?? -1) < 0 && !leftOut.has(row),
  );
  expect(lost).toEqual([]);
}

// Totals and counts: test/data/README.md.
describe("CDNOW", () => {
  const master = valueOf(classify(cdnow("CDNOW_master.txt.gz"), rfmPolicy()));
  const sample = valueOf(prepare(cdnow("CDNOW_sample.txt"), rfmPolicy()));

  it.each([
    ["sample", 6919, 2357, 244091.94],
    ["master", 69659, 23570, 2500315.63],
  ] as const)("%s: %d purchases of %d customers add up to %d", (name, purchases, customers, total) => {
    const { prepared } = { sample: { prepared: sample }, master }[name];
    expect(prepared.customers.count).toBe(customers);
    expect(sum(measureOf(prepared, "orderCount"))).toBe(purchases);
    expect(sum(measureOf(prepared, "revenue"))).toBe(total);
    expect(prepared.asOf).toBe(serialOfDay(1998, 6, 30));
    expectEveryRowAccountedFor(prepared);
  });

  it("gives everybody a tier: free purchases are purchases", () => {
    expect(master.summary).toMatchObject({ customerCount: 23570, untieredCount: 0, value: 2500315.63 });
  });

  it("calls totals that are equal on paper equal", () => {
    const spellings = new Set(measureOf(master.prepared, "revenue"));
    const cents = new Set([...spellings].map((total) => Math.round(total * 100)));
    expect(spellings.size).toBe(cents.size);
  });
});

describe("Online Retail", () => {
  const table = onlineRetail();
  const columns = { customer: "CustomerID", date: "InvoiceDate", orderId: "InvoiceNo" };
  const byLine = { ...columns, amount: "UnitPrice", quantity: "Quantity" };
  const run = valueOf(classify(table, rfmPolicy(byLine)));
  const { prepared } = run;

  it("is understood as it is published: the amount of a line is quantity × unit price", () => {
    const published = table.columns.filter(({ header }) => header !== "amount");
    const guess = guessRoles({
      headers: published.map(({ header }) => header),
      sampleRows: Array.from({ length: 20 }, (_, row) => published.map(({ cells }) => cells[row] ?? null)),
      numberFormats: published.map(() => "General"),
    });
    const made = valueOf(policyFromPreset(rRfmPreset, guess));
    expect(made.data).toEqual({ ...rfmPolicy(byLine).data, asOf: null });
    expect(columnsNeeded(made)).toEqual(["CustomerID", "InvoiceDate", "UnitPrice", "Quantity", "InvoiceNo"]);
  });

  it("adds up to the same with the amount worked out beside it", () => {
    const some = {
      ...table,
      columns: table.columns.map(({ header, cells }) => ({ header, cells: cells.slice(0, 50000) })),
    };
    const [product, beside] = [byLine, { ...columns, amount: "amount" }].map((choice) =>
      valueOf(prepare({ ...some, rowCount: 50000 }, rfmPolicy(choice))),
    ) as [Prepared, Prepared];
    expect(measureOf(beside, "revenue")).toEqual(measureOf(product, "revenue"));
    expect(beside.issues.length).toBe(product.issues.length);
    expect([...beside.customers.ids]).toEqual([...product.customers.ids]);
  });

  it("lists each of the 135,080 lines without a customer, keeps 4,372 customers and nets 9,288 cancelled lines", () => {
    const dropped = withCode(prepared.issues, "data.no-customer");
    expect(dropped).toHaveLength(135080);
    expect(new Set(dropped.map(({ row }) => row)).size).toBe(135080);
    expect(prepared.customers.count).toBe(4372);
    const amounts = Float64Array.from(table.columns.at(-1)?.cells ?? [], Number);
    const droppedTotal = sum(Float64Array.from(dropped, ({ row = -1 }) => amounts[row] ?? NaN));
    expect(sum(amounts)).toBeCloseTo(9747747.934, 6);
    expect(sum(measureOf(prepared, "revenue")) + droppedTotal).toBeCloseTo(9747747.934, 6);
    expectEveryRowAccountedFor(prepared);
  });

  it("reports customers with cancelled invoices only, without orders and days but with their revenue", () => {
    const counts = measureOf(prepared, "orderCount");
    const withoutOrder = counts.filter((count) => count === 0).length;
    // 4,372 customers, of whom 4,339 have a line with an amount of 0 or more.
    expect(withCode(prepared.issues, "data.only-returns")).toHaveLength(withoutOrder);
    expect(withoutOrder).toBe(4372 - 4339);
    expect(measureOf(prepared, "daysSinceLastOrder").filter(Number.isNaN)).toHaveLength(withoutOrder);
    expect(sum(counts)).toBeGreaterThan(18000);
  });

  it("names every customer without a tier in an issue", () => {
    const named = new Set(run.issues.flatMap(({ customers = [] }) => customers));
    const untiered = [...run.tierOf.keys()].filter((customer) => run.tierOf[customer] === -1);
    expect(untiered).toHaveLength(run.summary.untieredCount);
    expect(untiered.filter((customer) => !named.has(customer))).toEqual([]);
  });

  it("excludes returns on request, each listed", () => {
    const prepared = valueOf(prepare(table, rfmPolicy({ ...byLine, returns: "exclude" })));
    const excluded = withCode(prepared.issues, "data.return-excluded");
    expect(excluded.length).toBeGreaterThan(8000);
    expect(prepared.customers.count).toBe(4339);
    expect(withCode(prepared.issues, "data.customer-left-out")).toHaveLength(4372 - 4339);
    expect(sum(measureOf(prepared, "revenue"))).toBeCloseTo(8911407.904, 6);
    expectEveryRowAccountedFor(prepared);
  });
});
