import { prepare } from "../../../src/engine/classify";
import { eligibility } from "../../../src/engine/insight/eligibility";
import { rfmPolicy } from "../policies";
import { cdnow } from "../realData";
import { rawTable } from "../table";

const revenue = { from: "orders", measure: "revenue" } as const;

describe("eligibility", () => {
  it("finds no fault with CDNOW: 2,357 customers, half of them came again", () => {
    const result = prepare(cdnow("CDNOW_sample.txt"), rfmPolicy());
    if (!result.ok) throw new Error("CDNOW must be usable");
    const report = eligibility(result.value, revenue);
    expect(report.customerCount).toBe(2357);
    expect(report.shareWithSeveralOrders).toBeCloseTo(0.5, 1);
    expect(report.issues).toEqual([]);
  });

  it("doubts a handful of customers who bought once, one of them nearly everything", () => {
    const table = rawTable({ customer: ["a", "b", "c"], date: [45000, 45001, 45002], amount: [98, 1, 1] });
    const result = prepare(table, rfmPolicy());
    if (!result.ok) throw new Error("three orders must be usable");
    const report = eligibility(result.value, revenue);
    expect(report).toMatchObject({ shareWithSeveralOrders: 0, largestShare: 0.98 });
    expect(report.issues.map(({ code }) => code)).toEqual([
      "eligibility.few-customers",
      "eligibility.few-repeat-buyers",
      "eligibility.one-dominates",
    ]);
  });

  it("doubts customers who are all alike", () => {
    const ids = Array.from({ length: 30 }, (_, i) => `c${i}`);
    const table = rawTable({
      customer: [...ids, ...ids],
      date: [...ids, ...ids].map(() => 45000),
      amount: [...ids, ...ids].map(() => 5),
    });
    const result = prepare(table, rfmPolicy());
    if (!result.ok) throw new Error("sixty orders must be usable");
    expect(eligibility(result.value, revenue).issues.map(({ code }) => code)).toEqual(["eligibility.little-spread"]);
  });
});
