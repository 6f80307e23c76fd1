import type { CriterionMeasure } from "../../../src/engine/scoring/scoringMethod";
import { weighted } from "../../../src/engine/scoring/weighted";
import { measure } from "../measures";

type Change = Partial<Omit<CriterionMeasure, "measure">>;
const criterion = (id: string, values: readonly (number | null)[], change: Change = {}): CriterionMeasure => ({
  id,
  measure: measure(values, id),
  direction: "more-is-better",
  normaliser: "min-max",
  weight: 1,
  ...change,
});
const score = (...criteria: readonly CriterionMeasure[]) =>
  weighted.score({ customerCount: criteria[0]?.measure.values.length ?? 0, measures: {}, criteria: { criteria } }, {});

describe("weighted.score", () => {
  it("adds up normalised criteria in proportion to their weights", () => {
    const { total, parts } = score(
      criterion("sales", [0, 50, 100], { weight: 3 }),
      criterion("years", [10, 0, 5], { weight: 1 }),
    );
    expect([...total.values]).toEqual([25, 37.5, 87.5]);
    expect(parts.map(({ id, max, values }) => [id, max, ...values])).toEqual([
      ["sales", 75, 0, 37.5, 75],
      ["years", 25, 25, 0, 12.5],
    ]);
  });

  it.each([
    ["min-max", [0, 1, 10], [0, 10, 100]],
    ["percentile-rank", [0, 1, 10], [0, 50, 100]],
    ["percentile-rank", [5, 1, 5], [50, 0, 50]],
    ["log-min-max", [0, 9, 99], [0, 50, 100]],
  ] as const)("%s of %j gives %j", (normaliser, values, expected) => {
    expect([...score(criterion("c", values, { normaliser })).total.values]).toEqual(expected);
  });

  it("turns a criterion round where less is better", () => {
    expect([...score(criterion("overdue", [0, 30, 90], { direction: "less-is-better" })).total.values]).toEqual([
      100, 66.6666666667, 0,
    ]);
  });

  it("gives a constant column half its points, and warns", () => {
    const { total, issues } = score(criterion("same", [7, 7]), criterion("sales", [0, 1]));
    expect([...total.values]).toEqual([25, 75]);
    expect(issues).toMatchObject([
      { code: "scoring.constant-criterion", severity: "warning", field: "same", value: 7 },
    ]);
  });

  it("does not score a customer with a gap, and names him", () => {
    const { total, issues } = score(criterion("sales", [0, null, 100]), criterion("years", [1, 2, 3]));
    expect([...total.values]).toEqual([0, NaN, 100]);
    expect(issues).toMatchObject([{ code: "scoring.missing-value", field: "sales", customers: [1] }]);
  });

  it("refuses negatives under the logarithm, negative weights, and no criteria at all", () => {
    const codes = (...criteria: readonly CriterionMeasure[]) => score(...criteria).issues.map(({ code }) => code);
    expect(codes(criterion("profit", [-5, 5], { normaliser: "log-min-max" }))).toEqual(["scoring.negatives-under-log"]);
    expect(codes(criterion("sales", [1, 2], { weight: -1 }))).toEqual(["scoring.negative-weight"]);
    expect(codes()).toEqual(["scoring.no-criteria"]);
    expect([...score(criterion("profit", [-5, 5], { normaliser: "log-min-max" })).total.values]).toEqual([NaN, NaN]);
  });

  it("scores customers equal on paper equally, whichever criteria brought them there", () => {
    const { total } = score(
      criterion("a", [1, 0, 0, 3], { weight: 0.1 }),
      criterion("b", [0, 1, 0, 3], { weight: 0.1 }),
      criterion("c", [0, 0, 1, 3], { weight: 0.1 }),
    );
    expect(new Set(total.values.slice(0, 3)).size).toBe(1);
  });
});

// Three scenes from the sources, amounts in millions.
describe("what a second criterion changes", () => {
  it("an order of 60 with a profit of 6 and one of 50 with 7.5: the figure chosen decides who is first", () => {
    const byAmount = score(criterion("amount", [60, 50]));
    const byProfit = score(criterion("profit", [6, 7.5]));
    expect([...byAmount.total.values]).toEqual([100, 0]);
    expect([...byProfit.total.values]).toEqual([0, 100]);
  });

  it("an order of 10 paid half a year late and one of 8 paid on time: credit can turn the order", () => {
    const book = [10, 8, 2];
    const daysLate = [180, 0, 10];
    const withCredit = (weight: number) =>
      score(criterion("amount", book), criterion("days-late", daysLate, { direction: "less-is-better", weight })).total
        .values;
    expect(withCredit(0.1)[0]).toBeGreaterThan(withCredit(0.1)[1]!);
    expect(withCredit(1)[0]).toBeLessThan(withCredit(1)[1]!);
  });
});
