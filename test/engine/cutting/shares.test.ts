import { shares } from "../../../src/engine/cutting/shares";
import { cuttingInput, schemeOf, scores } from "../scores";

const abc = schemeOf("A", "B", "C");
const tiersOf = (total: readonly number[], list: readonly number[]) =>
  shares.cut(cuttingInput(scores(total), abc), { shares: list });
const letters = (tierOf: Int32Array) => Array.from(tierOf, (tier) => "ABC"[tier] ?? "-").join("");

describe("shares.cut", () => {
  it.each([
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], [0.2, 0.3, 0.5], "AABBBCCCCC", "whole counts"],
    [[1, 10, 5], [0.01, 0.19, 0.8], "CAC", "1% of 3 is one customer; he fills 20% as well, so B stays empty"],
    [[9, 9, 9, 1], [0.25, 0.25, 0.5], "AAAC", "a tie group goes where its first member goes"],
    [[5, 5, 5], [0.1, 0.4, 0.5], "AAA", "all equal: all in the best tier"],
    [[4, NaN, 2], [0.5, 0, 0.5], "A-C", "no score, no tier, and no part in the shares: half of 2 is 1"],
    [[3, 2, 1], [0, 0.5, 0.5], "BBC", "a share of 0 is an empty tier"],
    [[], [0.2, 0.3, 0.5], "", "nobody"],
  ])("%j by %j is %s: %s", (total, list, expected) => {
    expect(letters(tiersOf(total, list).tierOf)).toBe(expected);
  });

  it("is not led astray by 0.1 + 0.2", () => {
    const ten = Array.from({ length: 10 }, (_, i) => 10 - i);
    expect(letters(tiersOf(ten, [0.1, 0.2, 0.7]).tierOf)).toBe("ABBCCCCCCC");
  });

  it("states the lowest score of each tier", () => {
    expect(tiersOf([10, 8, 6, 4, 2], [0.2, 0.4, 0.4]).cuts.map(({ field, values }) => [field, values])).toEqual([
      ["A", [10]],
      ["B", [6]],
    ]);
  });

  it("tells of ties across a border, of shares that do not add up, and of a wrong number of shares", () => {
    const codes = (result: { readonly issues: readonly { readonly code: string }[] }) =>
      result.issues.map((issue) => issue.code);
    expect(codes(tiersOf([9, 9, 9, 1], [0.25, 0.25, 0.5]))).toContain("cutting.tie-across-border");
    expect(codes(tiersOf([3, 2, 1], [0.3, 0.3, 0.3]))).toEqual(["cutting.shares-sum"]);
    const wrong = tiersOf([3, 2, 1], [0.5, 0.5]);
    expect(codes(wrong)).toEqual(["cutting.wrong-cut-count"]);
    expect([...wrong.tierOf]).toEqual([-1, -1, -1]);
  });
});
