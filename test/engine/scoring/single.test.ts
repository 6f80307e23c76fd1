import { single } from "../../../src/engine/scoring/single";
import { measure } from "../measures";

const score = (values: readonly (number | null)[], direction: string) =>
  single.score({ customerCount: values.length, measures: { measure: measure(values) }, criteria: {} }, { direction });

describe("single.score", () => {
  it("is the measure itself where more is better", () => {
    const { total, parts } = score([3, 1, 2], "more-is-better");
    expect([[...total.values], total.max, parts]).toEqual([[3, 1, 2], Infinity, []]);
  });

  it("is the measure with its sign turned where less is better, and keeps the measure beside it", () => {
    const { total, parts } = score([30, 10], "less-is-better");
    expect([...total.values]).toEqual([-30, -10]);
    expect(parts.map(({ id, values, direction }) => [id, [...values], direction])).toEqual([
      ["measure", [30, 10], "less-is-better"],
    ]);
  });

  it("names the customers without the measure", () => {
    expect(score([3, null], "more-is-better").issues).toMatchObject([{ field: "measure", customers: [1] }]);
  });
});
