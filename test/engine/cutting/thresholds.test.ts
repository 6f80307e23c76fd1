import { thresholds } from "../../../src/engine/cutting/thresholds";
import { cuttingInput, schemeOf, scores } from "../scores";

const abc = schemeOf("A", "B", "C");
const letters = (tierOf: Int32Array) => Array.from(tierOf, (tier) => "ABC"[tier] ?? "-").join("");

describe("thresholds.cut", () => {
  const input = cuttingInput(scores([90, 80, 70, 60, 10, NaN]), abc);

  it.each([
    ["better", "AABBC-", "80 and above is A"],
    ["worse", "ABBCC-", "only above 80 is A"],
  ])("on the cut goes to the %s tier: %s, %s", (onCut, expected) => {
    expect(letters(thresholds.cut(input, { cuts: [80, 60], onCut }).tierOf)).toBe(expected);
  });

  it("cuts days on the measure itself, rising from the best tier down", () => {
    const days = [10, 30, 31, 90, 200];
    const given = scores(days.map((value) => -value));
    const parts = [{ ...scores([], { measure: days }).parts[0]!, direction: "less-is-better" as const }];
    const result = thresholds.cut(cuttingInput({ ...given, parts }, abc), { cuts: [30, 90], column: "measure" });
    expect(letters(result.tierOf)).toBe("AABBC");
    expect(result.cuts).toMatchObject([{ field: "measure", values: [30, 90], closed: "right" }]);
  });

  it("refuses cuts in the wrong order or number", () => {
    const codes = (cuts: readonly number[]) => thresholds.cut(input, { cuts }).issues.map(({ code }) => code);
    expect(codes([60, 80])).toEqual(["cutting.cuts-not-falling"]);
    expect(codes([80])).toEqual(["cutting.wrong-cut-count"]);
  });
});
