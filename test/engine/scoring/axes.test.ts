import { axes } from "../../../src/engine/scoring/axes";
import { measure } from "../measures";

const list = (id: string, values: readonly number[]) => [
  { id, measure: measure(values, id), direction: "more-is-better", normaliser: "min-max", weight: 1 } as const,
];

describe("axes.score", () => {
  it("keeps a measure in its own unit and puts criteria on 0 to 100", () => {
    const { parts, total } = axes.score(
      { customerCount: 3, measures: { x: measure([5, 7, 9]) }, criteria: { y: list("potential", [1, 3, 2]) } },
      {},
    );
    expect(parts.map(({ id, values }) => [id, ...values])).toEqual([
      ["x", 5, 7, 9],
      ["y", 0, 100, 50],
    ]);
    expect([...total.values]).toEqual([0, 75, 75]);
  });

  it("calls an axis of one criterion by its name", () => {
    const { parts } = axes.score(
      { customerCount: 1, measures: {}, criteria: { x: list("influence", [1]), y: list("volume", [1]) } },
      {},
    );
    expect(parts.map(({ title }) => title.en)).toEqual(["influence", "volume"]);
  });

  it("reports the axis that has nothing", () => {
    const { issues, parts } = axes.score({ customerCount: 1, measures: { x: measure([1]) }, criteria: {} }, {});
    expect([issues.map(({ code, field }) => `${code} ${field}`), parts]).toEqual([["scoring.no-criteria y"], []]);
  });
});
