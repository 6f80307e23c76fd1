import { area, line } from "d3-shape";
import type { ChartContent } from "../../model/bookContent";
import { type CategoryAxes, categoryAxes } from "./categoryAxes";
import type { SeriesData } from "./chartData";
import type { PlotMarks, ShapeMark, TextMark } from "./chartMarks";
import { formatValue, textMark } from "./chartText";

interface Point {
  readonly x: number;
  readonly y: number;
  readonly value: number | null;
}

/** Lines (with or without markers) and areas over categories. A gap breaks the line. */
export function linePlot(
  chart: ChartContent,
  series: readonly SeriesData[],
  size: { readonly width: number; readonly height: number },
): PlotMarks {
  const categories = (series[0]?.categories ?? []).map((category) => formatValue(category, null));
  const axes = categoryAxes(chart, categories, extentOf(chart, series), size);
  const drawn = series.map((entry) => ({ entry, points: pointsOf(entry, axes) }));
  return {
    lines: axes.marks.lines,
    shapes: drawn.flatMap(({ entry, points }) => shapesOf(chart, entry, { points, axes })),
    texts: [
      ...axes.marks.texts,
      ...drawn.flatMap(({ entry, points }) => (entry.content.dataLabels ? labelsOf(entry, points) : [])),
    ],
  };
}

function extentOf(chart: ChartContent, series: readonly SeriesData[]): readonly [number, number] {
  const values = series.flatMap((entry) => entry.values.filter((value) => value !== null));
  const low = Math.min(...values, ...(chart.type === "Area" || values.length === 0 ? [0] : []));
  const high = Math.max(...values, ...(values.length === 0 ? [1] : []));
  const nearZero = low > 0 && low < high * (5 / 6);
  return [nearZero ? 0 : low, high];
}

function pointsOf(entry: SeriesData, axes: CategoryAxes): readonly Point[] {
  return entry.values.map((value, index) => ({
    x: axes.category((index + 0.5) / entry.values.length),
    y: axes.value(value ?? 0),
    value,
  }));
}

function shapesOf(
  chart: ChartContent,
  { content }: SeriesData,
  { points, axes }: { readonly points: readonly Point[]; readonly axes: CategoryAxes },
): readonly ShapeMark[] {
  if (content.fill === null) return [];
  const defined = (point: Point) => point.value !== null;
  const outline = line<Point>()
    .defined(defined)
    .x((point) => point.x)
    .y((point) => point.y);
  const filled = area<Point>()
    .defined(defined)
    .x((point) => point.x)
    .y0(axes.value(0))
    .y1((point) => point.y);
  if (chart.type === "Area") return [{ kind: "path", d: filled([...points]) ?? "", stroke: null, fill: content.fill }];
  const dots = chart.type === "LineMarkers" ? points.filter(defined) : [];
  return [
    { kind: "path", d: outline([...points]) ?? "", stroke: content.fill, fill: null },
    ...dots.map(({ x, y }): ShapeMark => ({ kind: "dot", x, y, fill: content.fill as string })),
  ];
}

function labelsOf({ content }: SeriesData, points: readonly Point[]): readonly TextMark[] {
  return points.flatMap(({ x, y, value }) =>
    value === null
      ? []
      : [
          textMark(
            formatValue(value, content.labelNumberFormat),
            { x, y: y - 7, anchor: "middle" },
            content.labelColor ?? undefined,
          ),
        ],
  );
}
