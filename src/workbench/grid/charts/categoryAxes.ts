import type { ScaleLinear } from "d3-scale";
import type { ChartContent } from "../../model/bookContent";
import { frameOf, inset, tickLabels, valueScale, widestPx } from "./chartFrame";
import type { Box, LineMark, PlotMarks, TextMark } from "./chartMarks";
import { chartColors, fittedText, labelFontSizePx, textMark, wrappedText } from "./chartText";

/** A category axis and a value axis around a plot. Bar charts lie on their side: categories run up the left edge. */
export interface CategoryAxes {
  readonly sideways: boolean;
  readonly plot: Box;
  /** Pixels of a value along the value axis. */
  value(value: number): number;
  /** Pixels of a place along the category axis, 0 = its start, 1 = its end. */
  category(fraction: number): number;
  readonly marks: PlotMarks;
}

const labelGapPx = 6;
const lineHeightPx = 14;
const widestCategoryShare = 0.4;

export function categoryAxes(
  chart: ChartContent,
  categories: readonly string[],
  extent: readonly [number, number],
  size: { readonly width: number; readonly height: number },
): CategoryAxes {
  const sideways = chart.type.startsWith("Bar");
  const scale = valueScale(chart.valueAxis, extent);
  const plot = plotBox(
    chart,
    { sideways, categories, ticks: tickLabels(scale, chart.valueAxis) },
    frameOf(chart, size),
  );
  const place = placement(chart, sideways, plot);
  const axes = { sideways, plot, ...place(scale) };
  return { ...axes, marks: axisMarks(chart, categories, scale, axes) };
}

type Placed = Omit<CategoryAxes, "marks">;

function placement(chart: ChartContent, sideways: boolean, plot: Box) {
  const [valueStart, valueEnd] = sideways ? [plot.x, plot.x + plot.width] : [plot.y + plot.height, plot.y];
  const [categoryStart, categoryEnd] = sideways ? [plot.y + plot.height, plot.y] : [plot.x, plot.x + plot.width];
  const values = chart.valueAxis.reversed ? [valueEnd, valueStart] : [valueStart, valueEnd];
  const [from, to] = chart.categoryAxis.reversed ? [categoryEnd, categoryStart] : [categoryStart, categoryEnd];
  return (scale: ScaleLinear<number, number>) => {
    const ranged = scale.copy().range(values).clamp(true);
    return { value: (value: number) => ranged(value), category: (fraction: number) => from + (to - from) * fraction };
  };
}

function plotBox(chart: ChartContent, labels: AxisLabels, frame: Box): Box {
  const { sideways, categories, ticks } = labels;
  const [left, below] = sideways ? [chart.categoryAxis, chart.valueAxis] : [chart.valueAxis, chart.categoryAxis];
  const widest = Math.min(widestPx(sideways ? categories : ticks), frame.width * widestCategoryShare);
  const belowPx = below.visible ? labelLines(labels, frame.width) * lineHeightPx + labelGapPx : 0;
  return inset(frame, {
    left: left.visible ? widest + labelGapPx : 0,
    [valueLabelsOnTop(chart, sideways) ? "top" : "bottom"]: belowPx,
    right: sideways ? (below.visible ? widestPx(ticks.slice(-1)) / 2 : 0) : labelGapPx,
  });
}

interface AxisLabels {
  readonly sideways: boolean;
  readonly categories: readonly string[];
  readonly ticks: readonly string[];
}

/** Lines that the labels below the plot need. */
function labelLines({ sideways, categories }: AxisLabels, widthPx: number): number {
  if (sideways) return 1;
  return Math.max(1, ...categories.map((text) => wrappedText(text, widthPx / categories.length - labelGapPx).length));
}

/** A reversed category axis takes the value axis with it to the other end, as in Excel. */
function valueLabelsOnTop(chart: ChartContent, sideways: boolean): boolean {
  return sideways && chart.categoryAxis.reversed;
}

function axisMarks(
  chart: ChartContent,
  categories: readonly string[],
  scale: ScaleLinear<number, number>,
  axes: Placed,
): PlotMarks {
  return {
    lines: [
      ...(chart.valueAxis.gridlines ? scale.ticks(5).map((tick) => across(axes, axes.value(tick))) : []),
      ...(chart.categoryAxis.visible ? [across(axes, axes.value(0))] : []),
    ],
    shapes: [],
    texts: [
      ...(chart.valueAxis.visible ? valueTexts(chart, scale, axes) : []),
      ...(chart.categoryAxis.visible ? categoryTexts(categories, axes) : []),
    ],
  };
}

/** A line through the plot at one value. */
function across({ sideways, plot }: Placed, at: number): LineMark {
  const color = chartColors.line;
  return sideways
    ? { x1: at, x2: at, y1: plot.y, y2: plot.y + plot.height, color }
    : { x1: plot.x, x2: plot.x + plot.width, y1: at, y2: at, color };
}

function valueTexts(chart: ChartContent, scale: ScaleLinear<number, number>, axes: Placed): readonly TextMark[] {
  const { sideways, plot } = axes;
  const labels = tickLabels(scale, chart.valueAxis);
  const edge = valueLabelsOnTop(chart, sideways) ? plot.y - labelGapPx : plot.y + plot.height + labelFontSizePx;
  return scale.ticks(5).map((tick, index) => {
    const at = axes.value(tick);
    return sideways
      ? textMark(labels[index] ?? "", { x: at, y: edge, anchor: "middle" })
      : textMark(labels[index] ?? "", { x: plot.x - labelGapPx, y: at + labelFontSizePx * 0.35, anchor: "end" });
  });
}

function categoryTexts(categories: readonly string[], axes: Placed): readonly TextMark[] {
  const { sideways, plot } = axes;
  const center = (index: number) => axes.category((index + 0.5) / categories.length);
  if (sideways)
    return categories.map((text, index) =>
      textMark(fittedText(text, plot.x - labelGapPx), {
        x: plot.x - labelGapPx,
        y: center(index) + labelFontSizePx * 0.35,
        anchor: "end",
      }),
    );
  return columnTexts(categories, plot, center);
}

/** Labels below the columns, in two lines where one is too wide, every n-th where even two are. */
function columnTexts(categories: readonly string[], plot: Box, center: (index: number) => number): readonly TextMark[] {
  const room = plot.width / categories.length - labelGapPx;
  const lines = categories.map((text) => wrappedText(text, room));
  const every = Math.max(1, Math.ceil(widestPx(lines.flat()) / Math.max(1, room)));
  return lines.flatMap((texts, index) =>
    index % every !== 0
      ? []
      : texts.map((text, line) =>
          textMark(text, {
            x: center(index),
            y: plot.y + plot.height + labelFontSizePx + 2 + line * lineHeightPx,
            anchor: "middle",
          }),
        ),
  );
}
