import type { ChartContent } from "../../model/bookContent";
import { barExtent, type BarGrouping, type BarSpan, barSpans } from "./barGeometry";
import { type CategoryAxes, categoryAxes } from "./categoryAxes";
import type { SeriesData } from "./chartData";
import type { Box, PlotMarks, RectMark, TextMark } from "./chartMarks";
import { formatValue, labelFontSizePx, textMark } from "./chartText";

const labelGapPx = 4;

/** Bars and columns, stacked or side by side. A series without fill takes its room and stays invisible. */
export function barPlot(
  chart: ChartContent,
  series: readonly SeriesData[],
  size: { readonly width: number; readonly height: number },
): PlotMarks {
  const grouping: BarGrouping = chart.type.endsWith("Stacked") ? "stacked" : "clustered";
  const spans = barSpans(series, grouping);
  const categories = (series[0]?.categories ?? []).map((category) => formatValue(category, null));
  const axes = categoryAxes(chart, categories, barExtent(spans), size);
  const bars = spans.map((span) => ({ span, box: boxOf(span, axes), entry: series[span.seriesIndex] as SeriesData }));
  return {
    lines: axes.marks.lines,
    shapes: bars.flatMap(({ span, box, entry }) => rectOf(span, box, entry)),
    texts: [
      ...axes.marks.texts,
      ...bars.flatMap(({ span, box, entry }) =>
        entry.content.dataLabels ? [labelOf(span, box, { entry, axes, grouping })] : [],
      ),
    ],
  };
}

function boxOf(span: BarSpan, axes: CategoryAxes): Box {
  const [from, to] = [axes.value(span.from), axes.value(span.to)];
  const [start, end] = [axes.category(span.start), axes.category(span.start + span.thickness)];
  const along = { start: Math.min(start, end), length: Math.abs(end - start) };
  const reach = { start: Math.min(from, to), length: Math.abs(to - from) };
  return axes.sideways
    ? { x: reach.start, y: along.start, width: reach.length, height: along.length }
    : { x: along.start, y: reach.start, width: along.length, height: reach.length };
}

function rectOf(span: BarSpan, box: Box, { content, categories }: SeriesData): readonly RectMark[] {
  const fill = content.pointFills[span.pointIndex] ?? content.fill;
  if (fill === null) return [];
  const category = formatValue(categories[span.pointIndex] ?? null, null);
  const value = formatValue(span.value, content.labelNumberFormat);
  return [{ kind: "rect", box, fill, description: [content.name, category, value].filter(Boolean).join(", ") }];
}

interface LabelPlace {
  readonly entry: SeriesData;
  readonly axes: CategoryAxes;
  readonly grouping: BarGrouping;
}

/** In the middle of a stacked bar, past the end of a free one, as Excel does by itself. */
function labelOf(span: BarSpan, box: Box, { entry, axes, grouping }: LabelPlace): TextMark {
  const text = formatValue(span.value, entry.content.labelNumberFormat);
  const color = entry.content.labelColor ?? undefined;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 + labelFontSizePx * 0.35 };
  if (grouping === "stacked") return textMark(text, { ...middle, anchor: "middle" }, color);
  const grows = axes.value(span.to) >= axes.value(span.from);
  if (!axes.sideways) return textMark(text, { x: middle.x, y: box.y - labelGapPx, anchor: "middle" }, color);
  return grows
    ? textMark(text, { x: box.x + box.width + labelGapPx, y: middle.y, anchor: "start" }, color)
    : textMark(text, { x: box.x - labelGapPx, y: middle.y, anchor: "end" }, color);
}
