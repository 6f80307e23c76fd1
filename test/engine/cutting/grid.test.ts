import { grid } from "../../../src/engine/cutting/grid";
import type { ParameterValues } from "../../../src/engine/parameter";
import { cuttingInput, schemeOf, scores } from "../scores";

const cells = schemeOf("both", "x", "y", "none");
const cellsOf = (x: readonly number[], y: readonly number[], parameters: ParameterValues = {}) => {
  const { tierOf } = grid.cut(cuttingInput(scores(x, { x, y }), cells), parameters);
  return Array.from(tierOf, (tier) => cells.tiers[tier]?.code ?? "-").join(" ");
};

describe("grid.cut", () => {
  it.each<[ParameterValues, string, string]>([
    [{}, "x y both none", "means 2.5 and 2.5 part each axis in the middle"],
    [{ xLine: "median", yLine: "median" }, "x y both none", "medians are 2.5 too"],
    [
      { xLine: "fixed", xFixed: 3, yLine: "fixed", yFixed: 4 },
      "x y x none",
      "3 on the line of 3 is high; 3 below 4 is not",
    ],
    [
      { xLine: "share", xShare: 0.25, yLine: "share", yShare: 0.25 },
      "x y none none",
      "the best quarter of four is one customer",
    ],
  ])("with %j the four are %s: %s", (parameters, expected) => {
    expect(cellsOf([4, 1, 3, 2], [1, 4, 3, 2], parameters)).toBe(expected);
  });

  it("counts a customer on the mean as high, whatever binary fractions do to it", () => {
    expect(cellsOf(Array(10).fill(0.1), Array(10).fill(0.7))).toBe(Array(10).fill("both").join(" "));
  });

  it("gives no cell to a customer without one of the two", () => {
    expect(cellsOf([4, NaN], [1, 4])).toBe("x -");
  });

  it("reports missing axes and a scheme that has not four tiers", () => {
    expect(grid.cut(cuttingInput(scores([1]), cells), {}).issues.map((issue) => issue.field)).toEqual(["x", "y"]);
    const three = grid.cut(cuttingInput(scores([1], { x: [1], y: [1] }), schemeOf("a", "b", "c")), {});
    expect(three.issues.map((issue) => issue.code)).toEqual(["cutting.wrong-tier-count"]);
  });
});
