import { booleanArgument, choiceArgument, stringArgument } from "./argument";
import type { SeriesTarget } from "./chartSeries";
import { changeSeries, seriesOf } from "./chartSeries";
import { fontRecord } from "./chartParts";
import type { Host } from "./host";
import type { ObjectRecord } from "./hostObject";
import { hostObject } from "./hostObject";

const positions = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;

const labelFormat: ObjectRecord<SeriesTarget> = {
  name: "ChartDataLabelFormat",
  properties: {
    Font: {
      get: (target) =>
        hostObject(fontRecord, {
          color: () => seriesOf(target).labelColor,
          setColor: (color: string, host: Host) => changeSeries(target, { labelColor: color }, host),
        }),
    },
  },
};

/** The labels of one series; only the values are shown as labels. */
export const dataLabelsRecord: ObjectRecord<SeriesTarget> = {
  name: "ChartDataLabels",
  properties: {
    NumberFormat: {
      get: (target) => seriesOf(target).labelNumberFormat ?? "General",
      set: (target, value, host) => changeSeries(target, { labelNumberFormat: stringArgument(value) }, host),
    },
    LinkNumberFormat: {
      get: (target) => seriesOf(target).labelNumberFormat === null,
      set: (target, value, host) => {
        if (booleanArgument(value)) changeSeries(target, { labelNumberFormat: null }, host);
      },
    },
    Position: {
      get: () => "BestFit",
      set: (target, value, host) => {
        choiceArgument(value, positions);
        changeSeries(target, {}, host);
      },
    },
    ShowValue: {
      get: (target) => seriesOf(target).dataLabels,
      set: (target, value, host) => changeSeries(target, { dataLabels: booleanArgument(value) }, host),
    },
    Format: { get: (target) => hostObject(labelFormat, target) },
  },
};
