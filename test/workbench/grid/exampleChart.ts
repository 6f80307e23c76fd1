import type { SeriesData } from "../../../src/workbench/grid/charts/chartData";
import type { ChartContent, ChartSeriesContent, ChartType } from "../../../src/workbench/model/bookContent";

export function exampleSeries(
  values: readonly (number | null)[],
  change: Partial<ChartSeriesContent> = {},
): SeriesData {
  const content: ChartSeriesContent = {
    name: "Customers",
    valuesReference: "Sheet1!$B$2:$B$5",
    categoriesReference: "Sheet1!$A$2:$A$5",
    fill: "#1664a0",
    pointFills: {},
    gapWidth: 100,
    overlap: 0,
    dataLabels: false,
    labelNumberFormat: null,
    labelColor: null,
    ...change,
  };
  return { content, values, categories: values.map((_, index) => `T${index + 1}`) };
}

/** 300 × 150 points, that is 400 × 200 pixels, without axes, title and legend: the frame is 12 px inside. */
export function exampleChart(type: ChartType, change: Partial<ChartContent> = {}): ChartContent {
  const axis = { visible: false, reversed: false, minimum: null, maximum: null, numberFormat: null, gridlines: false };
  return {
    id: "c1",
    name: "Chart 1",
    type,
    title: null,
    legend: false,
    series: [],
    categoryAxis: axis,
    valueAxis: axis,
    left: 0,
    top: 0,
    width: 300,
    height: 150,
    ...change,
  };
}
