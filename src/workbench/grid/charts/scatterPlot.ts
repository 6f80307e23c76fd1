import { line } from "d3-shape";
import type { ChartContent } from "../../model/bookContent";
import type { SeriesData } from "./chartData";
import { frameOf, inset, tickLabels, valueScale, widestPx } from "./chartFrame";
import type { LineMark, PlotMarks, ShapeMark, TextMark } from "./chartMarks";
import { chartColors, labelFontSizePx, textMark } from "./chartText";

const labelGapPx = 6;

/** Points joined by straight lines over two value axes: the categories are the x values. */
export function scatterPlot(
  chart: ChartContent,
  series: readonly SeriesData[],
  size: { readonly width: number; readonly height: number },
): PlotMarks {
  const { x, y, plot } = scales(chart, series, size);
  const xTicks = x.ticks(5);
  const yTicks = y.ticks(5);
  const xLabels = tickLabels(x, chart.categoryAxis);
  const yLabels = tickLabels(y, chart.valueAxis);
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const vertical = (at: number): LineMark => ({ x1: at, x2: at, y1: plot.y, y2: bottom, color: chartColors.line });
  const horizontal = (at: number): LineMark => ({ x1: plot.x, x2: right, y1: at, y2: at, color: chartColors.line });
  const xTexts = xTicks.map((tick, index) =>
    textMark(xLabels[index] ?? "", { x: x(tick), y: bottom + labelFontSizePx + 2, anchor: "middle" }),
  );
  const yTexts = yTicks.map((tick, index): TextMark =>
    textMark(yLabels[index] ?? "", { x: plot.x - labelGapPx, y: y(tick) + labelFontSizePx * 0.35, anchor: "end" }),
  );
  return {
    lines: [
      ...(chart.valueAxis.gridlines ? yTicks.map((tick) => horizontal(y(tick))) : []),
      ...(chart.categoryAxis.gridlines ? xTicks.map((tick) => vertical(x(tick))) : []),
      ...(chart.categoryAxis.visible ? [horizontal(bottom)] : []),
      ...(chart.valueAxis.visible ? [vertical(plot.x)] : []),
    ],
    shapes: series.flatMap((entry) => shapeOf(entry, x, y)),
    texts: [...(chart.categoryAxis.visible ? xTexts : []), ...(chart.valueAxis.visible ? yTexts : [])],
  };
}

function scales(
  chart: ChartContent,
  series: readonly SeriesData[],
  size: { readonly width: number; readonly height: number },
) {
  const x = valueScale(chart.categoryAxis, extentOf(series.flatMap((entry) => entry.categories)));
  const y = valueScale(chart.valueAxis, extentOf(series.flatMap((entry) => entry.values)));
  const plot = inset(frameOf(chart, size), {
    left: chart.valueAxis.visible ? widestPx(tickLabels(y, chart.valueAxis)) + labelGapPx : 0,
    right: 2 * labelGapPx,
    bottom: chart.categoryAxis.visible ? labelFontSizePx + labelGapPx : 0,
  });
  const across = [plot.x, plot.x + plot.width];
  const up = [plot.y + plot.height, plot.y];
  x.range(chart.categoryAxis.reversed ? across.reverse() : across);
  y.range(chart.valueAxis.reversed ? up.reverse() : up);
  return { x, y, plot };
}

function extentOf(values: readonly unknown[]): readonly [number, number] {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length === 0 ? [0, 1] : [Math.min(0, ...numbers), Math.max(0, ...numbers)];
}

function shapeOf(
  { content, values, categories }: SeriesData,
  x: (value: number) => number,
  y: (value: number) => number,
): readonly ShapeMark[] {
  if (content.fill === null) return [];
  const points = values.map((value, index) => [categories[index], value] as const);
  const path = line<readonly [unknown, number | null]>()
    .defined(([at, value]) => typeof at === "number" && value !== null)
    .x(([at]) => x(at as number))
    .y(([, value]) => y(value ?? 0));
  return [{ kind: "path", d: path([...points]) ?? "", stroke: content.fill, fill: null }];
}
