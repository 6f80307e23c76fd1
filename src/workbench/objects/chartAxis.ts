import type { ChartAxisContent } from "../model/bookContent";
import { HostError } from "../model/hostError";
import { booleanArgument, choiceArgument, numberArgument, stringArgument } from "./argument";
import { changeChart, chartOf } from "./chart";
import type { ChartTarget } from "./chart";
import { plainFont, plainLine } from "./chartParts";
import type { Host } from "./host";
import type { ObjectRecord, PropertyRecord } from "./hostObject";
import { hostObject } from "./hostObject";

interface AxisTarget extends ChartTarget {
  readonly axis: "categoryAxis" | "valueAxis";
}

function axisOf(target: AxisTarget): ChartAxisContent {
  return chartOf(target)[target.axis];
}

function changeAxis(target: AxisTarget, change: Partial<ChartAxisContent>, host: Host): void {
  changeChart(target, { [target.axis]: { ...axisOf(target), ...change } }, host);
}

/** "" means automatic, as Excel has it. */
function limit(name: "minimum" | "maximum"): PropertyRecord<AxisTarget> {
  return {
    get: (target) => axisOf(target)[name] ?? "",
    set: (target, value, host) => changeAxis(target, { [name]: value === "" ? null : numberArgument(value) }, host),
  };
}

const gridlines: ObjectRecord<AxisTarget> = {
  name: "ChartGridlines",
  properties: {
    Visible: {
      get: (target) => axisOf(target).gridlines,
      set: (target, value, host) => changeAxis(target, { gridlines: booleanArgument(value) }, host),
    },
  },
};

const axisFormat: ObjectRecord<AxisTarget> = {
  name: "ChartAxisFormat",
  properties: {
    Font: { get: () => plainFont },
    Line: { get: () => plainLine },
  },
};

const labelPositions = ["High", "Low", "NextToAxis", "None"] as const;

const chartAxis: ObjectRecord<AxisTarget> = {
  name: "ChartAxis",
  properties: {
    Type: { get: ({ axis }) => (axis === "categoryAxis" ? "Category" : "Value") },
    Visible: {
      get: (target) => axisOf(target).visible,
      set: (target, value, host) => changeAxis(target, { visible: booleanArgument(value) }, host),
    },
    ReversePlotOrder: {
      get: (target) => axisOf(target).reversed,
      set: (target, value, host) => changeAxis(target, { reversed: booleanArgument(value) }, host),
    },
    Minimum: limit("minimum"),
    Maximum: limit("maximum"),
    NumberFormat: {
      get: (target) => axisOf(target).numberFormat ?? "General",
      set: (target, value, host) => changeAxis(target, { numberFormat: stringArgument(value) }, host),
    },
    TickLabelPosition: {
      get: () => "NextToAxis",
      set: (target, value, host) => {
        choiceArgument(value, labelPositions);
        changeAxis(target, {}, host);
      },
    },
    MajorGridlines: { get: (target) => hostObject(gridlines, target) },
    Format: { get: (target) => hostObject(axisFormat, target) },
  },
};

export const chartAxes: ObjectRecord<ChartTarget> = {
  name: "ChartAxes",
  properties: {
    CategoryAxis: { get: (target) => hostObject(chartAxis, { ...target, axis: "categoryAxis" }) },
    ValueAxis: { get: (target) => hostObject(chartAxis, { ...target, axis: "valueAxis" }) },
  },
  methods: {
    GetItem(target, [type]) {
      if (type === "Category") return hostObject(chartAxis, { ...target, axis: "categoryAxis" });
      if (type === "Value") return hostObject(chartAxis, { ...target, axis: "valueAxis" });
      throw new HostError("InvalidArgument");
    },
  },
};
