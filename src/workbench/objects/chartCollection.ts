import type { ChartSeriesContent, ChartType } from "../model/bookContent";
import type { Chart } from "../model/chartStore";
import { chartTypes } from "../model/chartStore";
import { HostError } from "../model/hostError";
import { chart } from "./chart";
import { seriesFromRange } from "./chartData";
import { integerArgument, stringArgument } from "./argument";
import { eventMethods, eventTypes } from "./eventMethods";
import type { HostObject, ObjectRecord } from "./hostObject";
import { hostObject, nullObject, targetOf } from "./hostObject";
import { range } from "./range";
import { sheetOf } from "./rangeTarget";
import type { SheetTarget } from "./worksheet";

function chartsOf({ book, sheetId }: SheetTarget): readonly Chart[] {
  return book.charts.all(sheetId);
}

function asObject(target: SheetTarget, found: Chart | null | undefined): HostObject {
  if (!found) throw new HostError("ItemNotFound");
  return hostObject(chart, { book: target.book, id: found.id });
}

/** @throws HostError NotImplemented for a type that Excel knows and this host does not draw */
export function chartTypeArgument(value: unknown): ChartType {
  const type = chartTypes.find((one) => one === value);
  if (!type) throw new HostError("NotImplemented", `This host draws ${chartTypes.join(", ")}, not ${String(value)}.`);
  return type;
}

export const chartCollection: ObjectRecord<SheetTarget> = {
  name: "ChartCollection",
  properties: { Count: { get: (target) => chartsOf(target).length } },
  methods: {
    Add(target, [type, source, seriesBy], host) {
      const cells = targetOf(range, source);
      if (!cells) throw new HostError("InvalidArgument");
      host.checkSheetWritable(sheetOf(target));
      const kind = chartTypeArgument(type);
      const series: readonly ChartSeriesContent[] = seriesFromRange(cells, kind, seriesBy ?? "Auto");
      return asObject(target, target.book.charts.add(target.sheetId, kind, series));
    },
    GetCount: (target) => chartsOf(target).length,
    GetItem: (target, [key]) => asObject(target, target.book.charts.find(target.sheetId, stringArgument(key))),
    GetItemAt: (target, [index]) => asObject(target, chartsOf(target)[integerArgument(index)]),
    GetItemOrNullObject(target, [key]) {
      const found = target.book.charts.find(target.sheetId, stringArgument(key));
      return found ? asObject(target, found) : nullObject;
    },
    ...eventMethods<SheetTarget>("AddedEvent", eventTypes.chartAdded, ({ sheetId }) => sheetId),
    ...eventMethods<SheetTarget>("DeletedEvent", eventTypes.chartDeleted, ({ sheetId }) => sheetId),
  },
  items: (target) => chartsOf(target).map((one) => asObject(target, one)),
  item: (target, key) => asObject(target, target.book.charts.find(target.sheetId, stringArgument(key))),
};
