import * as fc from "fast-check";
import { critic } from "../../../src/engine/weighting/critic";
import { entropy } from "../../../src/engine/weighting/entropy";
import { equal } from "../../../src/engine/weighting/equal";
import type { WeighedCriterion, WeightingMethod } from "../../../src/engine/weighting/weightingMethod";
import { criteriaOf } from "./weighedCriteria";

function expectWeights(method: WeightingMethod, criteria: readonly WeighedCriterion[]): readonly number[] {
  const result = method.weigh({ criteria }, {});
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.values;
}
const digits = (weights: readonly number[], places: number) => weights.map((weight) => Number(weight.toFixed(places)));
const issuesOf = (method: WeightingMethod, rows: readonly (readonly (number | null)[])[]) =>
  method.weigh({ criteria: criteriaOf(rows) }, {});

/** Eight firms by three ratios: Diakoulaki, Mavrotas & Papayannakis (1995), Computers & Operations Research 22(7), 763-770. */
const firms = [
  [61, 1.08, 4.33],
  [20.7, 0.26, 4.34],
  [16.3, 1.98, 2.53],
  [9, 3.29, 1.65],
  [5.4, 2.77, 2.33],
  [4, 4.12, 1.21],
  [-6.1, 3.52, 2.1],
  [-34.6, 3.31, 0.98],
];

describe("equal.weigh", () => {
  it("gives all the same", () => {
    expect(expectWeights(equal, criteriaOf([[1, 2, 3, 4]]))).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(equal.weigh({ criteria: [] }, {}).issues).toMatchObject([{ code: "weighting.no-criteria" }]);
  });
});

describe("entropy.weigh", () => {
  // From the tests of the Python package scikit-criteria.
  it("agrees with scikit-criteria", () => {
    expect(
      digits(
        expectWeights(
          entropy,
          criteriaOf([
            [1, 2],
            [4, 16],
          ]),
        ),
        6,
      ),
    ).toEqual([0.358889, 0.641111]);
  });

  it("agrees with the formula as it is printed, with logarithms of shares", () => {
    const value = fc.integer({ min: 1, max: 1000 });
    const rows = fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 20 });
    const printed = (column: readonly number[]) => {
      const total = column.reduce((sum, x) => sum + x, 0);
      return 1 + column.reduce((sum, x) => sum + (x / total) * Math.log(x / total), 0) / Math.log(column.length);
    };
    fc.assert(
      fc.property(rows, (table) => {
        const uneven = [0, 1, 2].map((column) => printed(table.map((row) => row[column]!)));
        const total = uneven.reduce((sum, each) => sum + each, 0);
        fc.pre(total > 1e-6);
        const weights = expectWeights(entropy, criteriaOf(table));
        weights.forEach((weight, i) => expect(weight).toBeCloseTo(uneven[i]! / total, 6));
      }),
    );
  });

  it("keeps its digits where columns hardly vary", () => {
    // Twice the relative deviation is four times the information, however small it is.
    const [a, b] = expectWeights(
      entropy,
      criteriaOf([
        [1e8 - 1, 1e8 - 2],
        [1e8 + 1, 1e8 + 2],
      ]),
    );
    expect(b! / a!).toBeCloseTo(4, 5);
  });

  it("weighs a column where one has everything most, and refuses negatives", () => {
    expect(
      digits(
        expectWeights(
          entropy,
          criteriaOf([
            [0, 1],
            [0, 1],
            [9, 1],
          ]),
        ),
        9,
      ),
    ).toEqual([1, 0]);
    const refused = issuesOf(entropy, firms);
    expect(refused.ok).toBe(false);
    expect(refused.issues).toMatchObject([{ code: "weighting.negative-value", field: "a", value: -34.6 }]);
  });
});

describe("critic.weigh", () => {
  it("agrees with the paper's firms", () => {
    expect(digits(expectWeights(critic, criteriaOf(firms)), 8)).toEqual([0.20222554, 0.48090173, 0.31687273]);
  });

  it("takes a criterion where less is better for its mirror image", () => {
    const mirrored = criteriaOf(firms.map(([a, b, c]) => [a!, -b!, c!])).map((criterion, i) =>
      i === 1 ? { ...criterion, direction: "less-is-better" as const } : criterion,
    );
    expect(digits(expectWeights(critic, mirrored), 8)).toEqual([0.20222554, 0.48090173, 0.31687273]);
  });

  it("shares equally between criteria that say the same, and warns", () => {
    const result = issuesOf(critic, [
      [1, 10, 7],
      [2, 20, 7],
      [5, 50, 7],
    ]);
    expect(result).toMatchObject({ ok: true, value: { values: [0.5, 0.5, 0] } });
    expect(result.issues.map(({ code, field }) => [code, field])).toEqual([
      ["weighting.constant-column", "c"],
      ["weighting.moves-together", undefined],
    ]);
  });

  it("gives all the weight to the only criterion", () => {
    expect(issuesOf(critic, [[1], [2]])).toMatchObject({ ok: true, value: { values: [1] }, issues: [] });
  });
});

describe.each([entropy, critic].map((method) => [method.id, method] as const))("%s.weigh", (_, method) => {
  const value = fc.integer({ min: 0, max: 50 });
  const tables = fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 15 });

  it("gives weights of 0 or more that add up to 1, or says why not", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const result = issuesOf(method, rows);
        if (!result.ok) return expect(result.issues).toMatchObject([{ code: "weighting.nothing-differs" }]);
        expect(Math.min(...result.value.values)).toBeGreaterThanOrEqual(0);
        expect(result.value.values.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("cares neither for the order of customers nor for the unit of a column", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const weights = (table: typeof rows) => {
          const result = issuesOf(method, table);
          return result.ok ? result.value.values : [];
        };
        const expected = weights(rows);
        expect(weights([...rows].reverse())).toEqual(expected);
        weights(rows.map(([a, b, c]) => [a * 1000, b, c / 8])).forEach((w, i) =>
          expect(w).toBeCloseTo(expected[i]!, 8),
        );
      }),
    );
  });

  it("leaves customers with a gap out, and names them", () => {
    const whole = [
      [1, 2],
      [4, 16],
      [9, 3],
    ];
    const gaps = issuesOf(method, [[null, 5], ...whole, [3, null], [NaN, 1]]);
    expect(gaps).toMatchObject({ ok: true, value: { values: expectWeights(method, criteriaOf(whole)) } });
    expect(gaps.issues).toMatchObject([
      { code: "weighting.missing-value", customers: [0, 4, 5], details: { count: 3 } },
    ]);
  });

  it.each<[string, readonly (readonly (number | null)[])[], readonly string[]]>([
    ["no criteria", [], ["weighting.no-criteria"]],
    ["one customer", [[1, 2]], ["weighting.too-few-customers"]],
    [
      "nobody complete",
      [
        [1, null],
        [null, 2],
      ],
      ["weighting.missing-value", "weighting.too-few-customers"],
    ],
    [
      "infinities",
      [
        [1, Infinity],
        [2, 2],
      ],
      ["weighting.missing-value", "weighting.too-few-customers"],
    ],
    [
      "all equal",
      [
        [3, 7],
        [3, 7],
      ],
      ["weighting.nothing-differs"],
    ],
    [
      "all zero",
      [
        [0, 0],
        [0, 0],
      ],
      ["weighting.nothing-differs"],
    ],
  ])("refuses %s", (_, rows, codes) => {
    const result = issuesOf(method, rows);
    expect([result.ok, result.issues.map(({ code }) => code)]).toEqual([false, codes]);
  });

  it("gives a column of zeros or of one value the weight 0, and says so", () => {
    const result = issuesOf(method, [
      [0, 1, 4, 2],
      [0, 5, 4, 3],
      [0, 2, 4, 9],
    ]);
    expect(result).toMatchObject({ ok: true });
    if (result.ok) expect([result.value.values[0], result.value.values[2]]).toEqual([0, 0]);
    expect(result.issues.map(({ code, field }) => [code, field])).toEqual([
      ["weighting.constant-column", "a"],
      ["weighting.constant-column", "c"],
    ]);
  });
});
