import { prepareCustomers } from "../../../src/engine/customers/prepareCustomers";
import { classify, prepare } from "../../../src/engine/classify";
import type { Policy } from "../../../src/engine/policy";
import { pyramidPolicy } from "../policies";
import { rawTable } from "../table";

const codes = (issues: readonly { code: string; row?: number }[]): string[] =>
  issues.map(({ code, row }) => `${code} ${row ?? ""}`.trim());

describe("a table of customers", () => {
  it("keeps the first row of a repeated customer and gives both rows its tier", () => {
    const result = classify(rawTable({ id: ["a", "b", "a"], sales: [5, 9, 100] }), pyramidPolicy("id", "sales"));
    if (!result.ok) throw new Error(codes(result.issues).join());
    const { prepared, summary } = result.value;
    expect([...prepared.customers.customerOfRow]).toEqual([0, 1, 0]);
    expect(summary.value).toBe(14);
    expect(codes(prepared.issues)).toEqual(["data.repeated-customer 2"]);
    expect(prepared.issues[0]?.details).toEqual({ first: "2" });
  });

  it("leaves out rows without a customer and lists missing values; the customer stays, without a tier", () => {
    const table = rawTable({ id: ["a", "", "c", "d"], sales: [1, 2, "", "n/a"] });
    const result = classify(table, pyramidPolicy("id", "sales"));
    if (!result.ok) throw new Error(codes(result.issues).join());
    expect(codes(result.value.prepared.issues)).toEqual([
      "data.no-customer 1",
      "data.no-number 2",
      "data.unreadable-number 3",
    ]);
    expect([...result.value.tierOf]).toEqual([0, -1, -1]);
    expect(result.value.summary).toMatchObject({ customerCount: 1, untieredCount: 2 });
  });

  it("leaves a row of totals out and lists it: its customer would be the best by far", () => {
    const labels = ["合计", "总 计：", "Total", "GRAND TOTAL", "Ｓｕｂｔｏｔａｌ:", "小计"];
    const table = rawTable({ id: ["a", "b", ...labels, "Total Energies"], sales: [5, 9, ...labels.map(() => 14), 1] });
    const result = classify(table, pyramidPolicy("id", "sales"));
    if (!result.ok) throw new Error(codes(result.issues).join());
    expect(result.value.prepared.customers.ids).toEqual(["a", "b", "Total Energies"]);
    expect(codes(result.value.prepared.issues)).toEqual(labels.map((_, i) => `data.total-row ${i + 2}`));
    expect(result.value.summary.value).toBe(15);
    expect([...result.value.prepared.customers.customerOfRow]).toEqual([0, 1, ...labels.map(() => -1), 2]);
  });

  it("turns a date column into whole days up to the analysis date; a later date is missing", () => {
    const base = pyramidPolicy("id", "sales");
    const source = { from: "column", column: "last", as: "date" } as const;
    const policy: Policy = {
      ...base,
      data: { kind: "customers", customer: "id", asOf: 45010 },
      inputs: { measure: source },
    };
    const table = rawTable({ id: ["a", "b", "c"], sales: [1, 1, 1], last: [45000.9, 45011, "2023年3月20日"] });
    const result = prepare(table, policy);
    if (!result.ok) throw new Error(codes(result.issues).join());
    expect([...(result.value.measures.get("column:date:last")?.values ?? [])]).toEqual([10, NaN, 5]);
    expect(codes(result.issues)).toEqual(["data.future-date-value 1", "data.text-dates"]);
  });

  it("refuses measures of orders", () => {
    const base = pyramidPolicy("id", "sales");
    const result = prepare(rawTable({ id: ["a"], sales: [1] }), {
      ...base,
      value: { from: "orders", measure: "revenue" },
    });
    expect(codes(result.issues)).toEqual(["policy.source-mismatch"]);
  });
});

it("calls customers by the column of names, where the policy has one; ids stay what they are", () => {
  const table = rawTable({ id: ["K1", "K2"], name: [" 甲公司 ", null], sales: [3, 4] });
  const sales = { from: "column", column: "sales", as: "number" } as const;
  const prepared = prepareCustomers(table, { kind: "customers", customer: "id", name: "name", asOf: null }, [sales]);
  expect(prepared.ok && prepared.value.customers.ids).toEqual(["K1", "K2"]);
  expect(prepared.ok && prepared.value.customers.names).toEqual(["甲公司", ""]);
  const without = prepareCustomers(table, { kind: "customers", customer: "id", name: "gone", asOf: null }, [sales]);
  expect(without.ok && without.value.customers.names).toBeUndefined();
});
