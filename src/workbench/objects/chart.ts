import type { Book } from "../model/book";
import type { Chart } from "../model/chartStore";
import { newSeries } from "../model/chartStore";
import { HostError } from "../model/hostError";
import { choiceArgument, integerArgument, numberArgument, stringArgument } from "./argument";
import { chartAxes } from "./chartAxis";
import { chartTypeArgument } from "./chartCollection";
import { seriesFromRange } from "./chartData";
import { chartAreaFormat, chartLegend, chartTitle, chartWideDataLabels } from "./chartParts";
import { chartSeries } from "./chartSeries";
import type { Host } from "./host";
import type { HostObject, ObjectRecord, PropertyRecord } from "./hostObject";
import { hostObject, targetOf } from "./hostObject";
import { range } from "./range";
import { heightPoints, leftPoints, topPoints, widthPoints } from "./rangeContent";
import type { RangeTarget } from "./rangeTarget";
import { rangeAt, sheetOf } from "./rangeTarget";
import { worksheet } from "./worksheet";

export interface ChartTarget {
  readonly book: Book;
  readonly id: string;
}

/** @throws HostError ItemNotFound where the chart was deleted meanwhile */
export function chartOf({ book, id }: ChartTarget): Chart {
  return book.charts.get(id);
}

/** Changes the chart where its sheet may be changed. */
export function changeChart(target: ChartTarget, change: Partial<Omit<Chart, "id" | "sheetId">>, host: Host): void {
  host.checkSheetWritable(sheetOf({ book: target.book, sheetId: chartOf(target).sheetId }));
  target.book.charts.update(target.id, change);
}

function measure(name: "left" | "top" | "width" | "height"): PropertyRecord<ChartTarget> {
  return {
    get: (target) => chartOf(target)[name],
    set: (target, value, host) => changeChart(target, { [name]: numberArgument(value) }, host),
  };
}

function cellsFor(target: ChartTarget, value: unknown): RangeTarget {
  const found = targetOf(range, value) ?? rangeAt(target.book, chartOf(target).sheetId, stringArgument(value));
  if (found.sheetId !== chartOf(target).sheetId) throw new HostError("InvalidArgument");
  return found;
}

/** From the top left of the first cell to the bottom right of the last one. */
function setPosition(target: ChartTarget, from: unknown, to: unknown, host: Host): void {
  const start = cellsFor(target, from);
  const [left, top] = [leftPoints(start), topPoints(start)];
  if (to === null || to === undefined) return changeChart(target, { left, top }, host);
  const end = cellsFor(target, to);
  const width = leftPoints(end) + widthPoints(end) - left;
  const height = topPoints(end) + heightPoints(end) - top;
  if (width <= 0 || height <= 0) throw new HostError("InvalidArgument");
  return changeChart(target, { left, top, width, height }, host);
}

const chartSeriesCollection: ObjectRecord<ChartTarget> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: (target) => chartOf(target).series.length } },
  methods: {
    Add(target, [name, index], host) {
      const { series, type } = chartOf(target);
      const place = index === null || index === undefined ? series.length : integerArgument(index);
      const added = newSeries(typeof name === "string" ? name : `Series${series.length + 1}`, type, series.length);
      changeChart(target, { series: [...series.slice(0, place), added, ...series.slice(place)] }, host);
      return seriesAt(target, place);
    },
    GetCount: (target) => chartOf(target).series.length,
    GetItemAt: (target, [index]) => seriesAt(target, integerArgument(index)),
  },
  items: (target) => chartOf(target).series.map((_, index) => seriesAt(target, index)),
};

function seriesAt(target: ChartTarget, index: number): HostObject {
  if (!chartOf(target).series[index]) throw new HostError("InvalidArgument");
  return hostObject(chartSeries, { ...target, index });
}

export const chart: ObjectRecord<ChartTarget> = {
  name: "Chart",
  identity: "Id",
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (target) => chartOf(target).name,
      set: (target, value, host) => {
        changeChart(target, {}, host);
        target.book.charts.rename(target.id, stringArgument(value));
      },
    },
    ChartType: {
      get: (target) => chartOf(target).type,
      set: (target, value, host) => changeChart(target, { type: chartTypeArgument(value) }, host),
    },
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
    PlotVisibleOnly: { get: () => true, set: (target, value, host) => keepDefault(target, value, { is: true, host }) },
    DisplayBlanksAs: { get: () => "NotPlotted" },
    Axes: { get: (target) => hostObject(chartAxes, target) },
    DataLabels: { get: (target) => hostObject(chartWideDataLabels, target) },
    Format: { get: (target) => hostObject(chartAreaFormat, target) },
    Legend: { get: (target) => hostObject(chartLegend, target) },
    Series: { get: (target) => hostObject(chartSeriesCollection, target) },
    Title: { get: (target) => hostObject(chartTitle, target) },
    Worksheet: { get: (target) => hostObject(worksheet, { book: target.book, sheetId: chartOf(target).sheetId }) },
  },
  methods: {
    Activate: (target) => target.book.activate(chartOf(target).sheetId),
    Delete(target, _args, host) {
      changeChart(target, {}, host);
      target.book.charts.delete(target.id);
    },
    SetData(target, [source, seriesBy], host) {
      const cells = targetOf(range, source);
      if (!cells) throw new HostError("InvalidArgument");
      changeChart(target, { series: seriesFromRange(cells, chartOf(target).type, seriesBy ?? "Auto") }, host);
    },
    SetPosition: (target, [from, to], host) => setPosition(target, from, to, host),
  },
};

/** Takes a setting only where it says what the host does anyway; anything else is refused aloud. */
function keepDefault(target: ChartTarget, value: unknown, { is, host }: { is: boolean; host: Host }): void {
  choiceArgument(String(value), ["true", "false"] as const);
  if (value !== is) throw new HostError("NotImplemented");
  changeChart(target, {}, host);
}
