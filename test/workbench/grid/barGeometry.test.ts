import { barExtent, barSpans } from "../../../src/workbench/grid/charts/barGeometry";
import { exampleSeries } from "./exampleChart";

describe("barSpans", () => {
  test("one series with gap 100 %: bars and gaps are equally thick", () => {
    const spans = barSpans([exampleSeries([3, 1])], "clustered");
    expect(spans.map(({ start, thickness }) => [start, thickness])).toEqual([
      [0.125, 0.25],
      [0.625, 0.25],
    ]);
  });

  test("stacked bars grow from one another, negatives on their own side", () => {
    const spans = barSpans([exampleSeries([2]), exampleSeries([-1]), exampleSeries([3])], "stacked");
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [0, -1],
      [2, 5],
    ]);
    expect(barExtent(spans)).toEqual([-1, 5]);
  });

  test("overlap 100 % puts clustered bars over each other, 0 % side by side", () => {
    const full = barSpans([exampleSeries([1], { overlap: 100 }), exampleSeries([1])], "clustered");
    expect(full[0]?.start).toBeCloseTo(full[1]?.start ?? NaN);
    const apart = barSpans([exampleSeries([1]), exampleSeries([1])], "clustered");
    expect(apart[1]?.start).toBeCloseTo((apart[0]?.start ?? 0) + (apart[0]?.thickness ?? 0));
  });

  test("a gap in the data has no bar", () => {
    expect(barSpans([exampleSeries([1, null, 2])], "stacked").map((span) => span.pointIndex)).toEqual([0, 2]);
  });
});
