import { readChartData } from "../../../src/workbench/grid/charts/chartData";
import { exampleChart, exampleSeries } from "./exampleChart";

const chart = exampleChart("BarStacked", { series: [exampleSeries([]).content] });

describe("readChartData", () => {
  test("text and blanks among the values are gaps", () => {
    const [series] = readChartData(chart, (reference) =>
      reference.includes("$B$") ? [1, "–", null, 4] : ["a", "b", "c", "d"],
    );
    expect(series?.values).toEqual([1, null, null, 4]);
    expect(series?.categories).toEqual(["a", "b", "c", "d"]);
  });

  test("without categories points are numbered from 1", () => {
    const unnamed = { ...chart, series: chart.series.map((entry) => ({ ...entry, categoriesReference: null })) };
    expect(readChartData(unnamed, () => [5, 6])[0]?.categories).toEqual([1, 2]);
  });

  test("a reference that leads nowhere gives an empty series", () => {
    expect(readChartData(chart, () => [])[0]?.values).toEqual([]);
  });
});
