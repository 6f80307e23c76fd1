import { scoreRanges } from "../../../src/engine/segmentMaps/scoreRanges";

describe("scoreRanges", () => {
  it("reads ranges and single scores", () => {
    expect(scoreRanges("4-5 1 0-2")).toEqual([
      [4, 5],
      [1, 1],
      [0, 2],
    ]);
  });

  it.each(["", "5-4", "1-", "a", "1  2"])('refuses "%s"', (printed) => {
    expect(() => scoreRanges(printed)).toThrow(RangeError);
  });
});
