import { scaleLinear, type ScaleLinear } from "d3-scale";
import type { ChartAxisContent, ChartContent } from "../../model/bookContent";
import type { Box } from "./chartMarks";
import { formatValue, labelFontSizePx, textWidthPx, titleFontSizePx } from "./chartText";

const paddingPx = 12;

/** Left over for the plot and its axes once title and legend have their place. */
export function frameOf(chart: ChartContent, size: { readonly width: number; readonly height: number }): Box {
  const top = paddingPx + (chart.title ? titleFontSizePx + paddingPx : 0);
  const bottom = paddingPx + (chart.legend ? labelFontSizePx + paddingPx : 0);
  return {
    x: paddingPx,
    y: top,
    width: Math.max(1, size.width - 2 * paddingPx),
    height: Math.max(1, size.height - top - bottom),
  };
}

/** The axis' own limits where it has them, else the data's, widened to round numbers. */
export function valueScale(axis: ChartAxisContent, extent: readonly [number, number]): ScaleLinear<number, number> {
  const [low, high] = extent[0] === extent[1] ? [extent[0], extent[0] + 1] : extent;
  const scale = scaleLinear().domain([low, high]).nice(5);
  const [niceLow = low, niceHigh = high] = scale.domain();
  return scale.domain([axis.minimum ?? niceLow, axis.maximum ?? niceHigh]);
}

export function tickLabels(scale: ScaleLinear<number, number>, axis: ChartAxisContent): readonly string[] {
  return scale.ticks(5).map((tick) => formatValue(tick, axis.numberFormat));
}

export function widestPx(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => textWidthPx(label, labelFontSizePx)));
}

/** Room taken from a box on some sides. */
export function inset(box: Box, by: Partial<Record<"left" | "right" | "top" | "bottom", number>>): Box {
  const { left = 0, right = 0, top = 0, bottom = 0 } = by;
  return {
    x: box.x + left,
    y: box.y + top,
    width: Math.max(1, box.width - left - right),
    height: Math.max(1, box.height - top - bottom),
  };
}
