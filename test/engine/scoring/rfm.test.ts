import { rfm } from "../../../src/engine/scoring/rfm";
import { readRecords } from "../readRecords";
import { measure, rfmInput } from "../measures";

function expectedOf(name: string) {
  const records = readRecords(name);
  const column = (id: string) => records.map((record) => Number(record[id]));
  const input = {
    customerCount: records.length,
    measures: {
      daysSinceLastOrder: measure(column("recency_days")),
      orderCount: measure(column("transaction_count")),
      revenue: measure(column("amount")),
    },
    criteria: {},
  };
  return { input, codes: records.map((record) => record.rfm_score) };
}

const codesOf = (parts: readonly { readonly values: Float64Array }[]): string[] =>
  Array.from(parts[0]!.values, (_, i) => parts.map((part) => part.values[i]).join(""));

describe("rfm with the rule r-rfm", () => {
  // Outputs of the R package rfm 0.3.0 on its own two data sets; see test/data/README.md.
  it.each(["rfm_data_orders.expected.csv", "rfm_data_customer.expected.csv.gz"])("gives every code of %s", (name) => {
    const { input, codes } = expectedOf(name);
    expect(codesOf(rfm.score(input, { rule: "r-rfm" }).parts)).toEqual(codes);
  });

  // test/data/rfm_data_orders.thresholds.csv; the package's help page prints them rounded.
  it("shows the cuts with the 1 that the package adds", () => {
    const { input } = expectedOf("rfm_data_orders.expected.csv");
    const cuts = rfm.score(input, { rule: "r-rfm" }).cuts.map((cut) => cut.values);
    expect(cuts).toEqual([
      [115, 181, 297.4, 482],
      [4, 5, 6, 8],
      [255.8, 382, 506.4, 666],
    ]);
  });
});

describe("rfm with ties together", () => {
  // The package's cuts without the 1 that it adds.
  it("uses the type-7 cuts as they are", () => {
    const { input } = expectedOf("rfm_data_orders.expected.csv");
    const { cuts } = rfm.score(input, {});
    expect(cuts.map((cut) => [cut.field, cut.values])).toEqual([
      ["daysSinceLastOrder", [114, 180, 296.4, 481]],
      ["orderCount", [3, 4, 5, 7]],
      ["revenue", [254.8, 381, 505.4, 665]],
    ]);
  });

  it.each([
    [[1, 2, 3, 4, 5], [1, 2, 3, 4, 5], "five customers, five scores"],
    [[1, 1, 1, 1, 5], [1, 1, 1, 1, 5], "one order each: the tie stays together"],
    [[7, 7, 7, 7, 7], [1, 1, 1, 1, 1], "nobody stands out"],
  ])("orders %j score %j: %s", (orders, scores) => {
    const { parts } = rfm.score(rfmInput(orders.map((count, i) => [i, count, i])), {});
    expect([...parts[1]!.values]).toEqual(scores);
  });

  it("gives the most recent the best score, also on the cut itself", () => {
    const { parts } = rfm.score(rfmInput([10, 20, 30].map((days) => [days, 1, 1])), { bins: 2 });
    expect([...parts[0]!.values]).toEqual([2, 2, 1]);
  });

  it("says which scores nobody has", () => {
    const { issues } = rfm.score(rfmInput([1, 1, 1, 1, 5].map((count, i) => [i, count, i])), {});
    expect(issues).toEqual([
      {
        code: "scoring.empty-scores",
        severity: "info",
        field: "orderCount",
        details: { scores: "2, 3, 4", name: "Number of orders", nameZh: "订单数" },
      },
    ]);
  });
});

describe("rfm with the rule ntile", () => {
  it("fills bins of equal size, the larger first, and parts ties by revenue", () => {
    const rows = [50, 20, 40, 10, 30].map((revenue) => [1, 1, revenue] as const);
    const { parts, issues } = rfm.score(rfmInput(rows), { bins: 2, rule: "ntile" });
    expect([...parts[1]!.values]).toEqual([2, 1, 2, 1, 1]);
    expect(issues).toContainEqual({
      code: "scoring.split-ties",
      severity: "info",
      field: "orderCount",
      details: { count: 5, name: "Number of orders", nameZh: "订单数" },
    });
  });

  it("never parts customers who are equal in everything", () => {
    const { parts } = rfm.score(
      rfmInput([
        [1, 1, 5],
        [1, 1, 5],
        [1, 1, 5],
        [9, 2, 7],
      ]),
      { bins: 2, rule: "ntile" },
    );
    expect(parts.map((part) => [...part.values])).toEqual([
      [1, 1, 1, 1],
      [1, 1, 1, 2],
      [1, 1, 1, 2],
    ]);
  });
});

describe("the total of rfm", () => {
  const corners = rfmInput([
    [9, 1, 10],
    [1, 9, 90],
  ]);

  it("runs from 0 for all worst to 100 for all best", () => {
    expect([...rfm.score(corners, { bins: 2 }).total.values]).toEqual([0, 100]);
  });

  it("follows the weights in proportion", () => {
    const mixed = rfmInput([
      [1, 1, 10],
      [9, 9, 90],
    ]);
    const { total } = rfm.score(mixed, { bins: 2, weightR: 2, weightF: 1, weightM: 1 });
    expect([...total.values]).toEqual([50, 50]);
    expect([...rfm.score(mixed, { bins: 2, weightR: 1, weightF: 0, weightM: 0 }).total.values]).toEqual([100, 0]);
  });

  it("counts all the same, with a warning, when every weight is 0", () => {
    const { total, issues } = rfm.score(corners, { bins: 2, weightR: 0, weightF: 0, weightM: 0 });
    expect([...total.values]).toEqual([0, 100]);
    expect(issues.map((issue) => issue.code)).toEqual(["scoring.no-weight"]);
  });

  it("is missing for a customer without revenue, and says for whom", () => {
    const input = rfmInput([
      [9, 1, NaN],
      [1, 9, 90],
      [5, 5, 50],
    ]);
    const { total, issues } = rfm.score(input, { bins: 2 });
    expect([...total.values]).toEqual([NaN, 100, 33.3333333333]);
    expect(issues).toContainEqual({
      code: "scoring.missing-value",
      severity: "warning",
      field: "revenue",
      customers: [0],
      details: { count: 1, name: "Revenue", nameZh: "销售额" },
    });
  });

  it("reports measures that were not given instead of failing", () => {
    const { total, issues } = rfm.score({ customerCount: 2, measures: {}, criteria: {} }, {});
    expect([...total.values]).toEqual([NaN, NaN]);
    expect(issues.map((issue) => issue.field)).toEqual(["daysSinceLastOrder", "orderCount", "revenue"]);
  });
});
