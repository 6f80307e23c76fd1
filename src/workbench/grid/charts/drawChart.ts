import type { ChartContent } from "../../model/bookContent";
import { barPlot } from "./barPlot";
import type { SeriesData } from "./chartData";
import type { ChartMarks, LegendMark, PlotMarks, TextMark } from "./chartMarks";
import { chartColors, labelFontSizePx, textMark, textWidthPx, titleFontSizePx } from "./chartText";
import { linePlot } from "./linePlot";
import { scatterPlot } from "./scatterPlot";

/** Points of print in pixels of the screen. */
export const pixelsPerPoint = 96 / 72;

/**
 * A chart as drawing primitives, in the size that it has at 100 % zoom.
 *
 * @param series what the cells of the chart's series hold, in the chart's order.
 */
export function drawChart(chart: ChartContent, series: readonly SeriesData[]): ChartMarks {
  const size = { width: chart.width * pixelsPerPoint, height: chart.height * pixelsPerPoint };
  const plot = plotOf(chart, series, size);
  return {
    widthPx: size.width,
    heightPx: size.height,
    title: chart.title ? titleMark(chart.title, size.width) : null,
    ...plot,
    legend: chart.legend ? legendMarks(series, size) : [],
  };
}

type Plot = (
  chart: ChartContent,
  series: readonly SeriesData[],
  size: { readonly width: number; readonly height: number },
) => PlotMarks;

const plots: Readonly<Record<ChartContent["type"], Plot>> = {
  BarStacked: barPlot,
  BarClustered: barPlot,
  ColumnStacked: barPlot,
  ColumnClustered: barPlot,
  Line: linePlot,
  LineMarkers: linePlot,
  Area: linePlot,
  XYScatterLinesNoMarkers: scatterPlot,
};

const plotOf: Plot = (chart, series, size) => plots[chart.type](chart, series, size);

function titleMark(text: string, widthPx: number): TextMark {
  const at = { x: widthPx / 2, y: 12 + titleFontSizePx * 0.85, anchor: "middle" } as const;
  return { ...at, text, color: chartColors.text, fontSizePx: titleFontSizePx };
}

const keyPx = 10;

function legendMarks(series: readonly SeriesData[], size: { width: number; height: number }): readonly LegendMark[] {
  const widths = series.map(({ content }) => keyPx + 6 + textWidthPx(content.name, labelFontSizePx) + 18);
  let x = (size.width - widths.reduce((sum, width) => sum + width, 0)) / 2;
  const y = size.height - 12;
  return series.map(({ content }, index) => {
    const label = textMark(content.name, { x: x + keyPx + 6, y, anchor: "start" });
    const mark = { x, y: y - keyPx, color: content.fill, label };
    x += widths[index] ?? 0;
    return mark;
  });
}
