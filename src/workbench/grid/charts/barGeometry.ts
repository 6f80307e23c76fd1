import type { SeriesData } from "./chartData";

/** One bar in its own terms: where it lies along the category (0 to 1 of the whole axis) and from which value to which. */
export interface BarSpan {
  readonly seriesIndex: number;
  readonly pointIndex: number;
  readonly start: number;
  readonly thickness: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

export type BarGrouping = "stacked" | "clustered";

/**
 * The bars of all series. Gap width and overlap are percentages of a bar's thickness, as in Excel (first series counts);
 * stacked bars grow from zero, positives and negatives apart. A gap has no bar.
 */
export function barSpans(series: readonly SeriesData[], grouping: BarGrouping): readonly BarSpan[] {
  const pointCount = Math.max(0, ...series.map((entry) => entry.values.length));
  const spans: BarSpan[] = [];
  for (let pointIndex = 0; pointIndex < pointCount; pointIndex++)
    spans.push(...spansOfPoint(series, grouping, { pointIndex, pointCount }));
  return spans;
}

/** Smallest and largest value that a bar reaches, zero included. */
export function barExtent(spans: readonly BarSpan[]): readonly [number, number] {
  const ends = spans.flatMap((span) => [span.from, span.to]);
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}

function spansOfPoint(
  series: readonly SeriesData[],
  grouping: BarGrouping,
  { pointIndex, pointCount }: { readonly pointIndex: number; readonly pointCount: number },
): readonly BarSpan[] {
  const { thickness, step } = barThickness(series, grouping);
  const occupied = thickness + step * (grouping === "stacked" ? 0 : series.length - 1);
  const base = { positive: 0, negative: 0 };
  return series.flatMap((entry, seriesIndex) => {
    const value = entry.values[pointIndex];
    if (value === null || value === undefined) return [];
    const offset = (1 - occupied) / 2 + (grouping === "stacked" ? 0 : step * seriesIndex);
    const from = grouping === "stacked" ? stackOn(base, value) : 0;
    const along = { start: (pointIndex + offset) / pointCount, thickness: thickness / pointCount };
    return [{ seriesIndex, pointIndex, ...along, from, to: from + value, value }];
  });
}

function barThickness(series: readonly SeriesData[], grouping: BarGrouping): { thickness: number; step: number } {
  const gap = (series[0]?.content.gapWidth ?? 150) / 100;
  const overlap = (series[0]?.content.overlap ?? 0) / 100;
  const bars = grouping === "stacked" ? 1 : series.length - (series.length - 1) * overlap;
  const thickness = 1 / (bars + gap);
  return { thickness, step: thickness * (1 - overlap) };
}

function stackOn(base: { positive: number; negative: number }, value: number): number {
  const side = value < 0 ? "negative" : "positive";
  const from = base[side];
  base[side] = from + value;
  return from;
}
