import type { ChartContent, ChartSeriesContent } from "../../model/bookContent";
import { encodeXml, type XmlElement } from "../package/xml";
import { isLineType } from "../read/parseChart";
import { chartElement, drawing, element, solidFill, value } from "./chartElements";
import type { CellLookup, ReferencedCell } from "./chartData";

/** The series among its siblings. */
interface SeriesPlace {
  readonly chart: ChartContent;
  readonly index: number;
  readonly lookUp: CellLookup;
}

const LABEL_SIZE = "900";
const LINE_WIDTH_EMU = "28575";

/** One <c:ser>, its children in the order of its chart type (CT_BarSer, CT_LineSer, CT_AreaSer, CT_ScatterSer). */
export function writeSeries(series: ChartSeriesContent, place: SeriesPlace): XmlElement {
  const { type } = place.chart;
  const isBar = type.startsWith("Bar") || type.startsWith("Column");
  const isScatter = type === "XYScatterLinesNoMarkers";
  return element("ser", [
    value("idx", String(place.index)),
    value("order", String(place.index)),
    element("tx", [element("v", [encodeXml(series.name)])]),
    shape(series.fill, isLineType(type)),
    ...(isBar ? [value("invertIfNegative", "0")] : []),
    ...(isLineType(type) ? [writeMarker(series, type === "LineMarkers")] : []),
    ...writePoints(series, type),
    writeLabels(series, type),
    ...writeData(series, place, isScatter),
    ...(isLineType(type) ? [value("smooth", "0")] : []),
  ]);
}

function shape(fill: string | null, isLine: boolean): XmlElement {
  const paint = fill === null ? drawing("noFill") : solidFill(hex(fill));
  if (isLine) return element("spPr", [drawing("ln", { w: LINE_WIDTH_EMU, cap: "rnd" }, [paint, drawing("round")])]);
  return element("spPr", [paint, drawing("ln", {}, [drawing("noFill")])]);
}

function writeMarker(series: ChartSeriesContent, shown: boolean): XmlElement {
  if (!shown) return element("marker", [value("symbol", "none")]);
  return element("marker", [value("symbol", "circle"), value("size", "5"), shape(series.fill, false)]);
}

function writePoints(series: ChartSeriesContent, type: ChartContent["type"]): XmlElement[] {
  const isBar = type.startsWith("Bar") || type.startsWith("Column");
  return Object.entries(series.pointFills).map(([index, fill]) =>
    element("dPt", [
      value("idx", index),
      ...(isBar ? [value("invertIfNegative", "0")] : []),
      value("bubble3D", "0"),
      shape(fill, isLineType(type)),
    ]),
  );
}

function writeLabels(series: ChartSeriesContent, type: ChartContent["type"]): XmlElement {
  if (!series.dataLabels) return element("dLbls", [value("delete", "1")]);
  const format = series.labelNumberFormat;
  return element("dLbls", [
    ...(format === null ? [] : [chartElement("numFmt", { formatCode: format, sourceLinked: "0" })]),
    element("spPr", [drawing("noFill"), drawing("ln", {}, [drawing("noFill")])]),
    ...(series.labelColor === null ? [] : [labelText(series.labelColor)]),
    ...labelPosition(type),
    value("showLegendKey", "0"),
    value("showVal", "1"),
    ...["showCatName", "showSerName", "showPercent", "showBubbleSize"].map((name) => value(name, "0")),
  ]);
}

/** Excel refuses a chart with a position that its type does not know; areas know none. */
function labelPosition(type: ChartContent["type"]): XmlElement[] {
  if (type === "Area") return [];
  if (type.endsWith("Stacked")) return [value("dLblPos", "ctr")];
  return [value("dLblPos", type.endsWith("Clustered") ? "outEnd" : "t")];
}

function labelText(color: string): XmlElement {
  const format = drawing("defRPr", { sz: LABEL_SIZE, b: "0" }, [solidFill(hex(color))]);
  const paragraph = drawing("p", {}, [drawing("pPr", {}, [format]), drawing("endParaRPr", { lang: "en-US" })]);
  return element("txPr", [drawing("bodyPr"), drawing("lstStyle"), paragraph]);
}

function writeData(series: ChartSeriesContent, place: SeriesPlace, isScatter: boolean): XmlElement[] {
  const categories = series.categoriesReference;
  const data = [element(isScatter ? "yVal" : "val", [writeNumbers(series.valuesReference, place.lookUp)])];
  if (categories === null) return data;
  const cells = place.lookUp(categories);
  const isText = !isScatter && cells.some(({ value: content }) => typeof content === "string");
  const source = isText ? writeStrings(categories, cells) : writeNumbers(categories, place.lookUp);
  return [element(isScatter ? "xVal" : "cat", [source]), ...data];
}

function writeNumbers(reference: string, lookUp: CellLookup): XmlElement {
  const cells = lookUp(reference);
  const format = cells.find((cell) => cell.numberFormat !== undefined)?.numberFormat ?? "General";
  return element("numRef", [
    element("f", [encodeXml(withoutEquals(reference))]),
    element("numCache", [element("formatCode", [encodeXml(format)]), ...writeCache(cells, isNumber)]),
  ]);
}

function writeStrings(reference: string, cells: readonly ReferencedCell[]): XmlElement {
  const cache = element(
    "strCache",
    writeCache(cells, ({ value: content }) => content !== null),
  );
  return element("strRef", [element("f", [encodeXml(withoutEquals(reference))]), cache]);
}

/** The number of cells and the value of each that has one. */
function writeCache(cells: readonly ReferencedCell[], isKept: (cell: ReferencedCell) => boolean): XmlElement[] {
  const points = cells.flatMap((cell, index) => (isKept(cell) ? [writePoint(index, cell)] : []));
  return [value("ptCount", String(cells.length)), ...points];
}

function writePoint(index: number, cell: ReferencedCell): XmlElement {
  const point = chartElement("pt", { idx: String(index) });
  point.children.push(element("v", [encodeXml(String(cell.value))]));
  return point;
}

function isNumber({ value: content }: ReferencedCell): boolean {
  return typeof content === "number";
}

function withoutEquals(reference: string): string {
  return reference.replace(/^=/, "");
}

function hex(color: string): string {
  return color.slice(1).toUpperCase();
}
