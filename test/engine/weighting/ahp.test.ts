import * as fc from "fast-check";
import { describeIssue } from "../../../src/engine/issues/describeIssue";
import { ahp } from "../../../src/engine/weighting/ahp";
import { criterion } from "./weighedCriteria";

const named = (...names: readonly string[]) => names.map((name) => criterion(name));
const weigh = (names: readonly string[], comparisons: readonly (readonly number[])[], randomIndex = "saaty-1980") =>
  ahp.weigh({ criteria: named(...names), comparisons }, { randomIndex });

function expectWeights(...given: Parameters<typeof weigh>) {
  const result = weigh(...given);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { ...result.value, consistency: result.value.consistency!, issues: result.issues };
}
const codes = (...given: Parameters<typeof weigh>) => weigh(...given).issues.map(({ code }) => code);

/** How often each drink is drunk compared with the others: Saaty (2008), Int. J. Services Sciences 1(1), 83-98. */
const drinks = ["coffee", "wine", "tea", "beer", "soda", "milk", "water"];
const drinkComparisons = [
  [1, 9, 5, 2, 1, 1, 1 / 2],
  [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
  [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
  [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
  [1, 9, 4, 2, 1, 2, 1 / 2],
  [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
  [2, 9, 9, 3, 2, 3, 1],
];

describe("ahp.weigh", () => {
  it("weighs Saaty's drinks as published", () => {
    const { values, consistency } = expectWeights(drinks, drinkComparisons);
    const byWeight = drinks
      .map((name, i) => [name, values[i]!.toFixed(4)] as const)
      .sort((a, b) => (a[1] < b[1] ? 1 : -1));
    expect(byWeight).toEqual([
      ["water", "0.3268"],
      ["soda", "0.1896"],
      ["coffee", "0.1775"],
      ["milk", "0.1288"],
      ["beer", "0.1164"],
      ["tea", "0.0418"],
      ["wine", "0.0191"],
    ]);
    expect(consistency.lambdaMax.toFixed(4)).toBe("7.1766");
  });

  // 0.022 and 0.0235 are what the Python package AHPy gives with Saaty's table of 2005 and Donegan & Dodd's.
  it.each([
    ["saaty-2005", "0.0218"],
    ["donegan-dodd-1991", "0.0235"],
  ])("measures their consistency by the table %s: %s", (table, ratio) => {
    expect(expectWeights(drinks, drinkComparisons, table).consistency.ratio!.toFixed(4)).toBe(ratio);
  });

  // Bozóki, Fülöp & Rónyai (2010), Mathematical and Computer Modelling 52, 318-333; weights and CR (Donegan & Dodd) as AHPy gives them.
  it("weighs the completed example of Bozóki, Fülöp and Rónyai as published", () => {
    const cd = 0.730297106886979;
    const { values, consistency } = expectWeights(
      ["a", "b", "c", "d"],
      [
        [1, 1, 5, 2],
        [1, 1, 3, 4],
        [1 / 5, 1 / 3, 1, cd],
        [1 / 2, 1 / 4, 1 / cd, 1],
      ],
      "donegan-dodd-1991",
    );
    expect(values.map((value) => value.toFixed(4))).toEqual(["0.3738", "0.3920", "0.0985", "0.1357"]);
    expect(consistency.ratio!.toFixed(4)).toBe("0.0372");
  });

  it("names the comparison that contradicts the others, in words", () => {
    // a is twice b and b twice c, so a should be four times c; it is said to be 1/5.
    const result = expectWeights(
      ["a", "b", "c", "d"],
      [
        [1, 2, 1 / 5, 8],
        [1 / 2, 1, 2, 4],
        [5, 1 / 2, 1, 2],
        [1 / 8, 1 / 4, 1 / 2, 1],
      ],
    );
    expect(result.consistency.worstPair).toMatchObject({ row: 2, column: 0, given: 5 });
    expect(result.issues.map(({ code }) => code)).toEqual(["weighting.inconsistent"]);
    expect(describeIssue(result.issues[0]!, "en").message).toContain("c against a, given 5; the others imply");
  });

  it("finds the weights behind any comparisons that agree, and nothing to complain of", () => {
    const weight = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 8 }), (hidden) => {
        const total = hidden.reduce((sum, each) => sum + each, 0);
        const { values, consistency, issues } = expectWeights(
          hidden.map((_, i) => `c${i}`),
          hidden.map((one) => hidden.map((other) => one / other)),
        );
        values.forEach((value, i) => expect(value).toBeCloseTo(hidden[i]! / total, 12));
        expect(consistency.ratio).toBeCloseTo(0, 12);
        expect([consistency.worstPair, issues]).toEqual([null, []]);
      }),
    );
  });

  it("gives positive weights that add up to 1, even for the worst contradictions", () => {
    const judgement = fc.constantFrom(1 / 100, 1 / 9, 1 / 3, 1, 3, 9, 100);
    fc.assert(
      fc.property(fc.array(judgement, { minLength: 15, maxLength: 15 }), (upper) => {
        const matrix = Array.from({ length: 6 }, () => new Array<number>(6).fill(1));
        let next = 0;
        for (let i = 0; i < 6; i++) {
          for (let j = i + 1; j < 6; j++) {
            matrix[i]![j] = upper[next]!;
            matrix[j]![i] = 1 / upper[next++]!;
          }
        }
        const { values, consistency } = expectWeights(["a", "b", "c", "d", "e", "f"], matrix);
        expect(Math.min(...values)).toBeGreaterThan(0);
        expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
        // The definition itself: A·w = λ·w.
        matrix.forEach((row, i) => {
          const product = row.reduce((sum, entry, j) => sum + entry * values[j]!, 0);
          expect(product / (consistency.lambdaMax * values[i]!)).toBeCloseTo(1, 9);
        });
      }),
    );
  });

  it("takes 0.33 for 1/3 and 0.13 for 1/8", () => {
    const typed = expectWeights(
      ["a", "b", "c"],
      [
        [1, 3, 8],
        [0.33, 1, 3],
        [0.13, 0.33, 1],
      ],
    );
    const meant = expectWeights(
      ["a", "b", "c"],
      [
        [1, 3, 8],
        [1 / 3, 1, 3],
        [1 / 8, 1 / 3, 1],
      ],
    );
    expect(typed).toEqual(meant);
  });

  it.each<[string, readonly (readonly number[])[], readonly string[]]>([
    ["too small a table", [[1]], ["weighting.comparisons-incomplete"]],
    ["a row too short", [[1, 3], [1 / 3]], ["weighting.comparisons-incomplete"]],
    [
      "zero",
      [
        [1, 0],
        [3, 1],
      ],
      ["weighting.comparison-out-of-range"],
    ],
    [
      "a negative and its own",
      [
        [1, -3],
        [-1 / 3, 1],
      ],
      ["weighting.comparison-out-of-range", "weighting.comparison-out-of-range"],
    ],
    [
      "not a number",
      [
        [1, NaN],
        [3, 1],
      ],
      ["weighting.comparison-out-of-range"],
    ],
    [
      "infinity",
      [
        [1, Infinity],
        [0.5, 1],
      ],
      ["weighting.comparison-out-of-range"],
    ],
    [
      "a diagonal that is not 1",
      [
        [2, 3],
        [1 / 3, 1],
      ],
      ["weighting.comparison-with-itself"],
    ],
    [
      "3 and 3",
      [
        [1, 3],
        [3, 1],
      ],
      ["weighting.comparison-not-reciprocal"],
    ],
  ])("refuses %s", (_, comparisons, expected) => {
    expect(weigh(["a", "b"], comparisons).ok).toBe(false);
    expect(codes(["a", "b"], comparisons)).toEqual(expected);
  });

  it("says where the table of random indexes ends", () => {
    const nine = Array.from({ length: 9 }, () => new Array<number>(9).fill(1));
    const names = nine.map((_, i) => `c${i}`);
    expect(codes(names, nine, "saaty-tran-2007")).toEqual(["weighting.no-random-index"]);
    expect(expectWeights(names, nine, "saaty-tran-2007").consistency.ratio).toBeNull();
    expect(expectWeights(names, nine).consistency.ratio).toBe(0);
  });

  it("has nothing to weigh without criteria, and all of the weight for one", () => {
    expect(codes([], [])).toEqual(["weighting.no-criteria"]);
    expect(expectWeights(["a"], [[1]]).values).toEqual([1]);
  });
});
