import type { ChartSeriesContent, ChartType } from "../model/bookContent";
import { HostError } from "../model/hostError";
import { booleanArgument, choiceArgument, integerArgument, numberArgument, stringArgument } from "./argument";
import { changeChart, chartOf } from "./chart";
import type { ChartTarget } from "./chart";
import { chartReference, referencedTexts } from "./chartData";
import { chartTypeArgument } from "./chartCollection";
import { dataLabelsRecord } from "./chartDataLabels";
import { lineFormat, plainLine } from "./chartParts";
import { colorArgument } from "./color";
import type { Host } from "./host";
import type { HostObject, ObjectRecord, PropertyRecord } from "./hostObject";
import { hostObject, targetOf } from "./hostObject";
import { range } from "./range";

export interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

/** @throws HostError ItemNotFound where the series was deleted meanwhile */
export function seriesOf(target: SeriesTarget): ChartSeriesContent {
  const series = chartOf(target).series[target.index];
  if (!series) throw new HostError("ItemNotFound");
  return series;
}

/** Changes the series where its chart may be changed. */
export function changeSeries(target: SeriesTarget, change: Partial<ChartSeriesContent>, host: Host): void {
  changeChart(target, {}, host);
  target.book.charts.updateSeries(target.id, target.index, change);
}

function percentage(name: "gapWidth" | "overlap", lowest: number, highest: number): PropertyRecord<SeriesTarget> {
  return {
    get: (target) => seriesOf(target)[name],
    set: (target, value, host) => {
      const size = numberArgument(value);
      if (size < lowest || size > highest) throw new HostError("InvalidArgument");
      changeSeries(target, { [name]: size }, host);
    },
  };
}

const seriesFill: ObjectRecord<SeriesTarget> = {
  name: "ChartFill",
  properties: {},
  methods: {
    Clear: (target, _args, host) => changeSeries(target, { fill: null }, host),
    SetSolidColor: (target, [color], host) => changeSeries(target, { fill: colorArgument(color) }, host),
  },
};

const lineTypes: readonly ChartType[] = ["Line", "LineMarkers", "XYScatterLinesNoMarkers"];

/** Bars and areas have a line only as their border, which a chart's content does not hold. */
function isDrawnAsLine(target: SeriesTarget): boolean {
  return lineTypes.includes(chartOf(target).type);
}

function seriesLine(target: SeriesTarget): HostObject {
  return hostObject(lineFormat, {
    color: () => seriesOf(target).fill,
    setColor: (color: string | null, host: Host) => changeSeries(target, { fill: color }, host),
  });
}

const seriesFormat: ObjectRecord<SeriesTarget> = {
  name: "ChartSeriesFormat",
  properties: {
    Fill: { get: (target) => hostObject(seriesFill, target) },
    Line: {
      get: (target) => (isDrawnAsLine(target) ? seriesLine(target) : plainLine),
    },
  },
};

interface PointTarget extends SeriesTarget {
  readonly point: number;
}

function setPointFill(target: PointTarget, color: string, host: Host): void {
  changeSeries(target, { pointFills: { ...seriesOf(target).pointFills, [target.point]: color } }, host);
}

const pointFill: ObjectRecord<PointTarget> = {
  name: "ChartFill",
  properties: {},
  methods: { SetSolidColor: (target, [color], host) => setPointFill(target, colorArgument(color), host) },
};

const pointFormat: ObjectRecord<PointTarget> = {
  name: "ChartPointFormat",
  properties: { Fill: { get: (target) => hostObject(pointFill, target) } },
};

const chartPoint: ObjectRecord<PointTarget> = {
  name: "ChartPoint",
  properties: {
    Value: {
      get: (target) => referencedTexts(target.book, seriesOf(target).valuesReference)[target.point] ?? null,
    },
    Format: { get: (target) => hostObject(pointFormat, target) },
  },
};

function pointsOf(target: SeriesTarget): readonly HostObject[] {
  const texts = referencedTexts(target.book, seriesOf(target).valuesReference);
  return texts.map((_, point) => hostObject(chartPoint, { ...target, point }));
}

const chartPointsCollection: ObjectRecord<SeriesTarget> = {
  name: "ChartPointsCollection",
  properties: { Count: { get: (target) => pointsOf(target).length } },
  methods: {
    GetCount: (target) => pointsOf(target).length,
    GetItemAt(target, [index]) {
      const point = pointsOf(target)[integerArgument(index)];
      if (!point) throw new HostError("InvalidArgument");
      return point;
    },
  },
  items: pointsOf,
};

function reference(value: unknown): string {
  const cells = targetOf(range, value);
  if (!cells) throw new HostError("InvalidArgument");
  return chartReference(cells);
}

const dimensions = ["Categories", "Values", "XValues", "YValues"] as const;

export const chartSeries: ObjectRecord<SeriesTarget> = {
  name: "ChartSeries",
  properties: {
    Name: {
      get: (target) => seriesOf(target).name,
      set: (target, value, host) => changeSeries(target, { name: stringArgument(value) }, host),
    },
    ChartType: {
      get: (target) => chartOf(target).type,
      set: (target, value, host) => {
        if (chartTypeArgument(value) !== chartOf(target).type)
          throw new HostError("NotImplemented", "Combined charts.");
        changeSeries(target, {}, host);
      },
    },
    GapWidth: percentage("gapWidth", 0, 500),
    Overlap: percentage("overlap", -100, 100),
    InvertIfNegative: {
      get: () => false,
      set: (target, value, host) => {
        if (booleanArgument(value)) throw new HostError("NotImplemented", "Inverted bars.");
        changeSeries(target, {}, host);
      },
    },
    HasDataLabels: {
      get: (target) => seriesOf(target).dataLabels,
      set: (target, value, host) => changeSeries(target, { dataLabels: booleanArgument(value) }, host),
    },
    DataLabels: { get: (target) => hostObject(dataLabelsRecord, target) },
    Format: { get: (target) => hostObject(seriesFormat, target) },
    Points: { get: (target) => hostObject(chartPointsCollection, target) },
  },
  methods: {
    Delete(target, _args, host) {
      const series = chartOf(target).series.filter((_, index) => index !== target.index);
      changeChart(target, { series }, host);
    },
    GetDimensionValues(target, [dimension]) {
      const { valuesReference, categoriesReference } = seriesOf(target);
      const asked = choiceArgument(dimension, dimensions);
      const isValues = asked === "Values" || asked === "YValues";
      return referencedTexts(target.book, isValues ? valuesReference : categoriesReference);
    },
    GetDimensionDataSourceString(target, [dimension]) {
      const { valuesReference, categoriesReference } = seriesOf(target);
      const asked = choiceArgument(dimension, dimensions);
      return asked === "Values" || asked === "YValues" ? valuesReference : categoriesReference;
    },
    SetValues: (target, [cells], host) => changeSeries(target, { valuesReference: reference(cells) }, host),
    SetXAxisValues: (target, [cells], host) => changeSeries(target, { categoriesReference: reference(cells) }, host),
  },
};
