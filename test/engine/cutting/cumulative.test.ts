import { cumulative } from "../../../src/engine/cutting/cumulative";
import type { ParameterValues } from "../../../src/engine/parameter";
import { cuttingInput, schemeOf, scores } from "../scores";

const abc = schemeOf("A", "B", "C");
const letters = (tierOf: Int32Array) => Array.from(tierOf, (tier) => "ABC"[tier] ?? "-").join("");
const cut = (values: readonly number[], parameters: ParameterValues = {}) =>
  cumulative.cut(cuttingInput(scores(values), abc), parameters);

describe("cumulative.cut", () => {
  it.each<[string, readonly number[], string, string]>([
    ["inside", [70, 20, 6, 4], "AABC", "the customer who crosses 80% stays in A: 70% before him; 96% before the last"],
    ["outside", [70, 20, 6, 4], "ABCC", "70% ≤ 80%, 90% ≤ 95%, 96% passes 95%"],
    ["inside", [80, 15, 5], "ABC", "exactly 80% before the second: he is outside A"],
    ["outside", [80, 15, 5], "ABC", "exactly 80% with the first does not pass the line"],
    ["inside", [50, 50], "AA", "ties never part"],
    ["outside", [50, 50], "CC", "ties never part: together they pass every line"],
    ["outside", [90, 10], "BC", "one giant passes 80% by himself: A is empty"],
    ["inside", [4, 6, 70, 20], "CBAA", "the order of the rows does not matter"],
  ])("%s: %j is %s: %s", (crossing, values, expected) => {
    expect(letters(cut(values, { crossing }).tierOf)).toBe(expected);
  });

  it("finds 18 of 100 customers with 80 of 100 million exactly at 80%", () => {
    // 18 customers share 80 million in orders, the other 82 share 20 million; cents make the sums awkward.
    const big = Array.from({ length: 18 }, (_, i) => 4_444_444.44 + i / 100);
    const small = Array.from({ length: 82 }, () => 243_902.43);
    const fill = (list: readonly number[], total: number) => {
      const cents = Math.round(total * 100) - list.slice(1).reduce((sum, value) => sum + Math.round(value * 100), 0);
      return [cents / 100, ...list.slice(1)];
    };
    const book = [...fill(small, 20e6), ...fill(big, 80e6)];
    for (const crossing of ["inside", "outside"]) {
      const { tierOf } = cut(book, { crossing });
      expect(tierOf.filter((tier) => tier === 0)).toHaveLength(18);
      expect([...tierOf.subarray(82)]).toEqual(Array(18).fill(0));
    }
  });

  it("leaves zero and negative values in the lowest tier, listed", () => {
    const { tierOf, issues } = cut([80, 0, 15, -30, 5]);
    expect(letters(tierOf)).toBe("ACBCC");
    expect(issues).toMatchObject([{ code: "cutting.value-not-positive", customers: [1, 3], details: { count: 2 } }]);
  });

  it("adds up the value in the order of the score, where they differ", () => {
    const { tierOf } = cumulative.cut(cuttingInput(scores([3, 2, 1]), abc, [5, 15, 80]), {});
    expect(letters(tierOf)).toBe("AAA");
    expect(letters(cumulative.cut(cuttingInput(scores([3, 2, 1]), abc, [80, 15, 5]), {}).tierOf)).toBe("ABC");
  });

  it("gives no tier without a score or a value, and says for whom the value is missing", () => {
    const { tierOf, issues } = cumulative.cut(cuttingInput(scores([3, NaN, 1]), abc, [80, 15, NaN]), {});
    expect(letters(tierOf)).toBe("A--");
    expect(issues).toMatchObject([{ code: "cutting.value-missing", customers: [2] }]);
  });

  it("states the lowest score of each tier", () => {
    expect(cut([70, 20, 6, 4]).cuts.map(({ field, values }) => [field, ...values])).toEqual([
      ["A", 20],
      ["B", 6],
    ]);
  });

  it("refuses cuts that fall or are too few", () => {
    expect(cut([1], { cuts: [0.9, 0.8] }).issues.map(({ code }) => code)).toEqual(["cutting.cuts-not-rising"]);
    expect(cut([1], { cuts: [0.8] }).issues.map(({ code }) => code)).toEqual(["cutting.wrong-cut-count"]);
  });
});
