import type { ChartAxisContent, ChartContent, ChartSeriesContent, ChartType } from "../../model/bookContent";
import { childNamed, childrenNamed, descendant, isElement, localName, textOf, type XmlElement } from "../package/xml";
import { isTrue } from "./readWorkbook";

export type ParsedChart = Pick<ChartContent, "type" | "title" | "legend" | "series" | "categoryAxis" | "valueAxis">;

const DEFAULT_GAP_WIDTH = 150;
const HIDDEN_AXIS: ChartAxisContent = {
  visible: false,
  reversed: false,
  minimum: null,
  maximum: null,
  numberFormat: null,
  gridlines: false,
};

/** A chart part as the workbench knows charts; null where it is of another kind or combines several. */
export function parseChart(chartSpace: XmlElement): ParsedChart | null {
  const chart = childNamed(chartSpace, "chart");
  const plotArea = childNamed(chart, "plotArea");
  const plots = (plotArea?.children ?? []).filter(isElement).filter((child) => localName(child).endsWith("Chart"));
  const plot = plots[0];
  const type = plot === undefined || plots.length > 1 ? null : chartType(plot);
  if (plot === undefined || type === null) return null;
  const series = childrenNamed(plot, "ser").map((element) => parseSeries(element, plot, type));
  if (series.some(({ valuesReference }) => valuesReference === "")) return null;
  const [categoryAxis, valueAxis] = parseAxes(plotArea, type);
  return {
    type,
    title: parseTitle(chart),
    legend: childNamed(chart, "legend") !== undefined,
    series,
    categoryAxis,
    valueAxis,
  };
}

function chartType(plot: XmlElement): ChartType | null {
  const grouping = childNamed(plot, "grouping")?.attributes.val ?? "clustered";
  switch (localName(plot)) {
    case "barChart":
      return barType(childNamed(plot, "barDir")?.attributes.val ?? "col", grouping);
    case "lineChart":
      return grouping === "standard" ? lineType(plot) : null;
    case "areaChart":
      return grouping === "standard" ? "Area" : null;
    case "scatterChart":
      return hasMarkers(plot) ? null : "XYScatterLinesNoMarkers";
    default:
      return null;
  }
}

function barType(direction: string, grouping: string): ChartType | null {
  if (grouping === "stacked") return direction === "bar" ? "BarStacked" : "ColumnStacked";
  if (grouping === "clustered") return direction === "bar" ? "BarClustered" : "ColumnClustered";
  return null;
}

function lineType(plot: XmlElement): ChartType {
  return hasMarkers(plot) ? "LineMarkers" : "Line";
}

/** Series show markers unless each says "none". */
function hasMarkers(plot: XmlElement): boolean {
  if (localName(plot) === "lineChart" && !isTrue(childNamed(plot, "marker")?.attributes.val ?? "1")) return false;
  return childrenNamed(plot, "ser").some((series) => descendant(series, "marker", "symbol")?.attributes.val !== "none");
}

function parseTitle(chart: XmlElement | undefined): string | null {
  const text = descendant(chart, "title", "tx");
  if (text === undefined) return null;
  const paragraphs = childrenNamed(childNamed(text, "rich"), "p");
  if (paragraphs.length === 0) return textOf(descendant(text, "strRef", "strCache", "pt", "v"));
  return paragraphs
    .map((paragraph) =>
      childrenNamed(paragraph, "r")
        .map((run) => textOf(childNamed(run, "t")))
        .join(""),
    )
    .join("\n");
}

function parseSeries(series: XmlElement, plot: XmlElement, type: ChartType): ChartSeriesContent {
  const labels = childNamed(series, "dLbls") ?? childNamed(plot, "dLbls");
  const isScatter = type === "XYScatterLinesNoMarkers";
  return {
    name: readSeriesName(childNamed(series, "tx")),
    valuesReference: referenceOf(childNamed(series, isScatter ? "yVal" : "val")) ?? "",
    categoriesReference: referenceOf(childNamed(series, isScatter ? "xVal" : "cat")),
    fill: seriesFill(series, type),
    pointFills: pointFills(series, type),
    gapWidth: Number(childNamed(plot, "gapWidth")?.attributes.val ?? DEFAULT_GAP_WIDTH),
    overlap: Number(childNamed(plot, "overlap")?.attributes.val ?? 0),
    dataLabels:
      isTrue(childNamed(labels, "showVal")?.attributes.val) && !isTrue(childNamed(labels, "delete")?.attributes.val),
    labelNumberFormat: childNamed(labels, "numFmt")?.attributes.formatCode ?? null,
    labelColor: fillColor(descendant(labels, "txPr", "p", "pPr", "defRPr")),
  };
}

/** A series without a colour of its own takes the theme's accents in turn. */
function seriesFill(series: XmlElement, type: ChartType): string | null {
  const shape = childNamed(series, "spPr");
  const painted = isLineType(type) ? childNamed(shape, "ln") : shape;
  if (childNamed(painted, "noFill") !== undefined) return null;
  const index = Number(childNamed(series, "idx")?.attributes.val ?? 0);
  return fillColor(painted) ?? SCHEME_COLORS[`accent${(index % 6) + 1}`] ?? null;
}

/** The name in a <c:tx>, its own or that of the cell it points at. */
export function readSeriesName(text: XmlElement | undefined): string {
  return textOf(childNamed(text, "v") ?? descendant(text, "strRef", "strCache", "pt", "v"));
}

function referenceOf(data: XmlElement | undefined): string | null {
  const source = (data?.children ?? []).find(isElement);
  const reference = textOf(childNamed(source, "f"));
  return reference === "" ? null : reference;
}

function pointFills(series: XmlElement, type: ChartType): Record<number, string> {
  const fills: Record<number, string> = {};
  for (const point of childrenNamed(series, "dPt")) {
    const color = shapeColor(childNamed(point, "spPr"), type);
    if (color !== null) fills[Number(childNamed(point, "idx")?.attributes.val)] = color;
  }
  return fills;
}

/** Lines have their colour in the outline, everything else in the fill. */
function shapeColor(shape: XmlElement | undefined, type: ChartType): string | null {
  return fillColor(isLineType(type) ? childNamed(shape, "ln") : shape);
}

export function isLineType(type: ChartType): boolean {
  return type === "Line" || type === "LineMarkers" || type === "XYScatterLinesNoMarkers";
}

/** Theme colours by name are the file's own affair; they read as their Office default. */
function fillColor(holder: XmlElement | undefined): string | null {
  const fill = childNamed(holder, "solidFill");
  const rgb = childNamed(fill, "srgbClr")?.attributes.val;
  if (rgb !== undefined) return `#${rgb.toLowerCase()}`;
  const scheme = childNamed(fill, "schemeClr")?.attributes.val;
  return SCHEME_COLORS[scheme ?? ""] ?? null;
}

const SCHEME_COLORS: Readonly<Record<string, string>> = {
  bg1: "#ffffff",
  tx1: "#000000",
  bg2: "#e7e6e6",
  tx2: "#44546a",
  accent1: "#4472c4",
  accent2: "#ed7d31",
  accent3: "#a5a5a5",
  accent4: "#ffc000",
  accent5: "#5b9bd5",
  accent6: "#70ad47",
};

function parseAxes(plotArea: XmlElement | undefined, type: ChartType): [ChartAxisContent, ChartAxisContent] {
  const values = childrenNamed(plotArea, "valAx");
  const categories = [...childrenNamed(plotArea, "catAx"), ...childrenNamed(plotArea, "dateAx")];
  const [first, second] = type === "XYScatterLinesNoMarkers" ? values : [categories[0], values[0]];
  return [parseAxis(first), parseAxis(second)];
}

function parseAxis(axis: XmlElement | undefined): ChartAxisContent {
  if (axis === undefined) return HIDDEN_AXIS;
  const scaling = childNamed(axis, "scaling");
  const format = childNamed(axis, "numFmt")?.attributes;
  return {
    visible: !isTrue(childNamed(axis, "delete")?.attributes.val ?? "0"),
    reversed: childNamed(scaling, "orientation")?.attributes.val === "maxMin",
    minimum: numberOrNull(childNamed(scaling, "min")?.attributes.val),
    maximum: numberOrNull(childNamed(scaling, "max")?.attributes.val),
    numberFormat: format === undefined || isTrue(format.sourceLinked) ? null : (format.formatCode ?? null),
    gridlines: childNamed(axis, "majorGridlines") !== undefined,
  };
}

function numberOrNull(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
