import fc from "fast-check";
import { classify, columnsNeeded, prepare, tier } from "../../src/engine/classify";
import type { Result } from "../../src/engine/issue";
import type { Policy } from "../../src/engine/policy";
import { pyramidPolicy, rfmPolicy } from "./policies";
import { readRecords } from "./readRecords";
import { rawTable } from "./table";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

const codesOf = (result: Result<unknown>): string[] => result.issues.map(({ code }) => code);
const pyramid = pyramidPolicy("id", "sales");

describe("classify", () => {
  it("scores the R package's orders as its README prints them", () => {
    const records = readRecords("rfm_data_orders.csv");
    const table = rawTable({
      customer: records.map(({ customer_id = "" }) => customer_id),
      date: records.map(({ order_date = "" }) => order_date),
      amount: records.map(({ revenue }) => Number(revenue)),
    });
    const asOf = 39082; // 2006-12-31
    const run = valueOf(classify(table, rfmPolicy({ asOf })));
    const { ids } = run.prepared.customers;
    const codeOf = (id: string): string =>
      run.parts
        .slice(0, 3)
        .map(({ values }) => values[ids.indexOf(id)])
        .join("");
    // https://github.com/rsquaredacademy/rfm, README: recency 205, 140, 194, 98, 132
    expect(["Abbey O'Reilly", "Add Senger", "Aden Lesch", "Aden Murphy", "Admiral Senger"].map(codeOf)).toEqual([
      "343",
      "412",
      "323",
      "544",
      "433",
    ]);
  });

  it("puts 18 customers with 80 of 100 million at the front: equal values share tier and rank", () => {
    const sales = [...Array<number>(82).fill(20 / 82), ...Array<number>(18).fill(80 / 18)];
    const run = valueOf(classify(rawTable({ id: sales.map((_, i) => i + 1), sales }), pyramid));
    expect(new Set(run.rankOf.slice(82))).toEqual(new Set([1]));
    expect(new Set(run.rankOf.slice(0, 82))).toEqual(new Set([19]));
    expect(new Set(run.tierOf.slice(82)).size).toBe(1);
    expect(run.summary.tiers.map(({ shareOfCustomers }) => shareOfCustomers)).toContain(0.18);
  });

  it("works for one customer and for customers who are all equal", () => {
    expect(valueOf(classify(rawTable({ id: ["a"], sales: [7] }), pyramid)).summary.tiers[0]?.customerCount).toBe(1);
    const equal = valueOf(classify(rawTable({ id: ["a", "b", "c"], sales: [7, 7, 7] }), pyramid));
    expect(new Set(equal.tierOf).size).toBe(1);
  });

  it("shows shares of value as 0 and says so where the values add up to nothing or less", () => {
    const result = classify(rawTable({ id: ["a", "b"], sales: [-5, 2] }), pyramid);
    expect(codesOf(result)).toContain("tier.value-not-positive");
    expect(valueOf(result).summary.tiers.map(({ shareOfValue }) => shareOfValue)).toEqual([0, 0, 0, 0]);
  });

  it.each<[string, Partial<Policy>, string]>([
    ["a method that does not exist", { scoring: { method: "magic", parameters: {} } }, "policy.unknown-method"],
    [
      "a setting beyond its limits",
      { cutting: { method: "shares", parameters: { shares: [2, 0, 0, 0] } } },
      "policy.number-out-of-range",
    ],
    [
      "shares that do not fit the tiers",
      { cutting: { method: "shares", parameters: { shares: [1] } } },
      "policy.list-length",
    ],
    [
      "a score that the scoring does not give",
      { cutting: { method: "codeMap", parameters: {} } },
      "policy.cut-needs-score",
    ],
    ["an input without a column", { inputs: {} }, "policy.input-missing"],
  ])("refuses %s", (_, change, code) => {
    const result = classify(rawTable({ id: ["a"], sales: [1] }), { ...pyramid, ...change });
    expect(result.ok).toBe(false);
    expect(codesOf(result)).toContain(code);
  });

  it("asks for the table again when a policy needs a measure that was not prepared", () => {
    const prepared = valueOf(prepare(rawTable({ id: ["a"], sales: [1] }), pyramid));
    expect(codesOf(tier(prepared, pyramidPolicy("id", "profit")))).toEqual(["policy.measure-not-prepared"]);
  });

  it("names the columns a policy needs, each once", () => {
    expect(columnsNeeded(pyramid)).toEqual(["id", "sales"]);
    expect(columnsNeeded(rfmPolicy({ orderId: "invoice" }))).toEqual(["customer", "date", "amount", "invoice"]);
  });

  const salesOf = (double: fc.Arbitrary<number>) =>
    fc.array(fc.oneof(fc.integer({ min: -3, max: 9 }), double, fc.constantFrom("", "x", null)), {
      minLength: 1,
      maxLength: 40,
    });
  const sales = salesOf(fc.double());
  // Beyond that, a sum on its way may stand still at the largest number there is, sooner in one order than in another.
  const addableSales = salesOf(fc.double({ min: -1e300, max: 1e300 }));

  it("keeps NaN out of the summary, counts everybody, and gives equal customers equal results", () => {
    fc.assert(
      fc.property(sales, (cells) => {
        const result = classify(rawTable({ id: cells.map((_, i) => `c${i}`), sales: cells }), pyramid);
        if (!result.ok) return;
        const { summary, tierOf, rankOf, total } = result.value;
        expect(JSON.stringify(summary)).not.toMatch(/NaN|Infinity/);
        expect(summary.tiers.flatMap((each) => Object.values(each)).some(Number.isNaN)).toBe(false);
        expect(summary.customerCount + summary.untieredCount).toBe(cells.length);
        const results = new Map<number, string>();
        total.values.forEach((score, i) => {
          const outcome = `${tierOf[i]} ${rankOf[i]}`;
          if (!Number.isNaN(score)) expect(results.get(score + 0) ?? outcome).toBe(outcome);
          results.set(score + 0, outcome);
        });
      }),
    );
  });

  it("gives every customer the same tier and rank in any order of rows", () => {
    fc.assert(
      fc.property(addableSales, (cells) => {
        const rows = cells.map((cell, i) => [`c${i}`, cell] as const);
        const outcome = (list: typeof rows): unknown => {
          const result = classify(
            rawTable({ id: list.map(([id]) => id), sales: list.map(([, cell]) => cell) }),
            pyramid,
          );
          if (!result.ok) return null;
          const { prepared, tierOf, rankOf, summary } = result.value;
          return [Object.fromEntries(prepared.customers.ids.map((id, i) => [id, [tierOf[i], rankOf[i]]])), summary];
        };
        expect(outcome([...rows].reverse())).toEqual(outcome(rows));
      }),
    );
  });
});
