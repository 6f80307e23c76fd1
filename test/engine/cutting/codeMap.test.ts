import { codeMap } from "../../../src/engine/cutting/codeMap";
import { rfmSegments } from "../../../src/engine/schemes/rfmSegments";
import { cuttingInput, schemeOf, scores } from "../scores";

const segmentsOf = (codes: readonly string[]) => {
  const digits = (place: number) => codes.map((code) => Number(code[place] ?? NaN));
  const given = scores(digits(0), { r: digits(0), f: digits(1), m: digits(2) });
  const { tierOf } = codeMap.cut(cuttingInput(given, rfmSegments), {});
  return Array.from(tierOf, (tier) => rfmSegments.tiers[tier]?.code ?? "-");
};

describe("codeMap.cut", () => {
  it("names the segment of each code by map X", () => {
    expect(segmentsOf(["555", "511", "111", "155", "313", ""])).toEqual([
      "champions",
      "new",
      "lost",
      "cannot-lose",
      "promising",
      "-",
    ]);
  });

  it("refuses scores of another height and a scheme of other segments", () => {
    const ofTen = scores([9], { r: [9], f: [9], m: [9] });
    const parts = ofTen.parts.map((part) => ({ ...part, max: 10 }));
    const tooHigh = codeMap.cut(cuttingInput({ ...ofTen, parts }, rfmSegments), {});
    expect(tooHigh.issues.map((issue) => issue.code)).toEqual(Array(3).fill("cutting.wrong-score-levels"));
    const foreign = codeMap.cut(cuttingInput(scores([1], { r: [1], f: [1], m: [1] }), schemeOf("A", "B")), {});
    expect(foreign.issues).toHaveLength(11);
    expect([...foreign.tierOf]).toEqual([-1]);
  });
});
