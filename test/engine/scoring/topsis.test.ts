import * as fc from "fast-check";
import type { CriterionMeasure } from "../../../src/engine/scoring/scoringMethod";
import { topsis } from "../../../src/engine/scoring/topsis";
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
  topsis.score({ customerCount: criteria[0]?.measure.values.length ?? 0, measures: {}, criteria: { criteria } }, {});
const closeness = (...criteria: readonly CriterionMeasure[]) => [...score(...criteria).total.values];

/** Tzeng & Huang (2011), Multiple Attribute Decision Making; the four published figures carry four decimals. */
const tzengHuang = [
  criterion("a", [5, 7, 8, 7], { weight: 0.3 }),
  criterion("b", [8, 6, 8, 4], { weight: 0.4 }),
  criterion("c", [4, 8, 6, 6], { weight: 0.3 }),
] as const;
const published = [50.37, 65.81, 74.82, 33.4];

describe("topsis.score", () => {
  it("gives the answers of Tzeng and Huang", () => {
    closeness(...tzengHuang).forEach((value, i) => expect(Math.abs(value - published[i]!)).toBeLessThan(0.01));
  });

  it("takes a criterion where less is better for its mirror image", () => {
    const [a, b, c] = tzengHuang;
    const turned = { ...b, measure: measure(b.measure.values.map((value) => -value)), direction: "less-is-better" };
    expect(closeness(a, turned as CriterionMeasure, c)).toEqual(closeness(...tzengHuang));
    expect(closeness(criterion("overdue", [0, 30, 60], { direction: "less-is-better" }))).toEqual([100, 50, 0]);
  });

  it("gives the distances it comes from", () => {
    const { parts, total } = score(...tzengHuang);
    expect(parts.map(({ id, direction }) => [id, direction])).toEqual([
      ["distanceToBest", "less-is-better"],
      ["distanceToWorst", undefined],
    ]);
    total.values.forEach((value, i) => {
      const [best, worst] = parts.map(({ values }) => values[i]!);
      expect(value).toBeCloseTo((100 * worst!) / (best! + worst!), 8);
    });
  });

  it("leaves a customer with a gap out of everything, and names him", () => {
    const gap = ([values, extreme]: readonly [Float64Array, number | null]) => [...values, extreme];
    const [a, b, c] = tzengHuang;
    const withGap = [
      { ...a, measure: measure(gap([a.measure.values, 9000]), "a") },
      { ...b, measure: measure(gap([b.measure.values, null]), "b") },
      { ...c, measure: measure(gap([c.measure.values, -9000]), "c") },
    ];
    const { total, issues } = score(...withGap);
    expect([...total.values]).toEqual([...closeness(...tzengHuang), NaN]);
    expect(issues).toMatchObject([{ code: "scoring.missing-value", field: "b", customers: [4] }]);
  });

  it.each<[string, readonly CriterionMeasure[], readonly number[], readonly string[]]>([
    ["one customer", [criterion("a", [7])], [50], ["scoring.idle-criterion"]],
    ["all zero", [criterion("a", [0, 0])], [50, 50], ["scoring.idle-criterion"]],
    [
      "a constant beside another",
      [criterion("a", [3, 3]), criterion("b", [1, 2])],
      [0, 100],
      ["scoring.idle-criterion"],
    ],
    ["no weight", [criterion("a", [1, 2], { weight: 0 })], [0, 100], ["scoring.no-weight"]],
    ["a negative weight", [criterion("a", [1, 2], { weight: -1 })], [NaN, NaN], ["scoring.negative-weight"]],
    ["nobody", [criterion("a", [])], [], []],
    ["no criteria", [], [], ["scoring.no-criteria"]],
    ["sums beyond any number", [criterion("a", [1e200, 2e200, 3e200])], [0, 50, 100], []],
  ])("meets %s", (_, criteria, values, codes) => {
    const { total, issues } = score(...criteria);
    expect([...total.values]).toEqual(values);
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });

  it("never scores a customer lower who is as good in all, whatever the order or the unit of the rows", () => {
    const value = fc.integer({ min: -40, max: 60 });
    const rows = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 25 });
    const of = (table: readonly (readonly [number, number])[]) =>
      closeness(
        criterion(
          "a",
          table.map(([a]) => a),
        ),
        criterion(
          "b",
          table.map(([, b]) => b),
          { direction: "less-is-better", weight: 2 },
        ),
      );
    fc.assert(
      fc.property(rows, (table) => {
        const scores = of(table);
        expect(scores.every((each) => each >= 0 && each <= 100)).toBe(true);
        expect(of([...table].reverse()).reverse()).toEqual(scores);
        of(table.map(([a, b]) => [a * 1000, b])).forEach((each, i) => expect(each).toBeCloseTo(scores[i]!, 8));
        const wronged = table.flatMap(([a, b], i) =>
          table.filter(([c, d], j) => a >= c && b <= d && scores[i]! < scores[j]!),
        );
        expect(wronged).toEqual([]);
      }),
    );
  });
});
