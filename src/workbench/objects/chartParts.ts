import { HostError } from "../model/hostError";
import { booleanArgument, choiceArgument, numberArgument, stringArgument } from "./argument";
import { changeChart, chartOf } from "./chart";
import type { ChartTarget } from "./chart";
import { colorArgument } from "./color";
import type { Host } from "./host";
import type { HostObject, ObjectRecord, PropertyRecord } from "./hostObject";
import { hostObject } from "./hostObject";

/** A colour that some part of the chart keeps. */
export interface ColorTarget {
  readonly color: () => string | null;
  readonly setColor: (color: string, host: Host) => void;
}

function accepted(check: (value: unknown) => unknown, initial: unknown): PropertyRecord<unknown> {
  return { get: () => initial, set: (_target, value) => void check(value) };
}

const fontSize = accepted((value) => {
  if (numberArgument(value) < 1 || numberArgument(value) > 409) throw new HostError("InvalidArgument");
}, 10);

export const fontRecord: ObjectRecord<ColorTarget> = {
  name: "ChartFont",
  properties: {
    Bold: accepted(booleanArgument, false),
    Italic: accepted(booleanArgument, false),
    Name: accepted(stringArgument, "Calibri"),
    Size: fontSize,
    Color: {
      get: ({ color }) => color() ?? "#000000",
      set: ({ setColor }, value, host) => setColor(colorArgument(value), host),
    },
  },
};

interface LineTarget {
  readonly color: () => string | null;
  readonly setColor: (color: string | null, host: Host) => void;
}

export const lineFormat: ObjectRecord<LineTarget> = {
  name: "ChartLineFormat",
  properties: {
    Color: {
      get: ({ color }) => color() ?? "#000000",
      set: ({ setColor }, value, host) => setColor(colorArgument(value), host),
    },
    LineStyle: accepted(stringArgument, "Continuous"),
    Weight: accepted(numberArgument, 1),
  },
  methods: { Clear: ({ setColor }, _args, host) => setColor(null, host) },
};

const ignoreColor = { color: () => null, setColor: () => undefined };

/** Fonts and lines whose looks the content of a chart does not hold: checked, then drawn in the host's own way. */
export const plainFont: HostObject = hostObject(fontRecord, ignoreColor);
export const plainLine: HostObject = hostObject(lineFormat, ignoreColor);

const plainFill: ObjectRecord<null> = {
  name: "ChartFill",
  properties: {},
  methods: { Clear: () => undefined, SetSolidColor: (_target, [color]) => void colorArgument(color) },
};

const titleFormat: ObjectRecord<ChartTarget> = {
  name: "ChartTitleFormat",
  properties: { Font: { get: () => plainFont } },
};

export const chartTitle: ObjectRecord<ChartTarget> = {
  name: "ChartTitle",
  properties: {
    Text: {
      get: (target) => chartOf(target).title ?? "",
      set: (target, value, host) => changeChart(target, { title: stringArgument(value) }, host),
    },
    Visible: {
      get: (target) => chartOf(target).title !== null,
      set: (target, value, host) => {
        const { title } = chartOf(target);
        changeChart(target, { title: booleanArgument(value) ? (title ?? "Chart Title") : null }, host);
      },
    },
    Overlay: accepted(booleanArgument, false),
    Format: { get: (target) => hostObject(titleFormat, target) },
  },
};

const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

const legendFormat: ObjectRecord<ChartTarget> = {
  name: "ChartLegendFormat",
  properties: { Font: { get: () => plainFont } },
};

export const chartLegend: ObjectRecord<ChartTarget> = {
  name: "ChartLegend",
  properties: {
    Visible: {
      get: (target) => chartOf(target).legend,
      set: (target, value, host) => changeChart(target, { legend: booleanArgument(value) }, host),
    },
    Position: accepted((value) => choiceArgument(value, legendPositions), "Bottom"),
    Overlay: accepted(booleanArgument, false),
    Format: { get: (target) => hostObject(legendFormat, target) },
  },
};

export const chartAreaFormat: ObjectRecord<ChartTarget> = {
  name: "ChartAreaFormat",
  properties: {
    Border: { get: () => plainLine },
    Fill: { get: () => hostObject(plainFill, null) },
    Font: { get: () => plainFont },
  },
};

/** The labels of all series at once. */
export const chartWideDataLabels: ObjectRecord<ChartTarget> = {
  name: "ChartDataLabels",
  properties: {
    ShowValue: {
      get: (target) => chartOf(target).series.every((series) => series.dataLabels),
      set: (target, value, host) => {
        const dataLabels = booleanArgument(value);
        changeChart(target, { series: chartOf(target).series.map((series) => ({ ...series, dataLabels })) }, host);
      },
    },
  },
};
