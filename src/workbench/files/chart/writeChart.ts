import type { ChartAxisContent, ChartContent, ChartSeriesContent } from "../../model/bookContent";
import { createElement, encodeXml, type XmlElement } from "../package/xml";
import type { CellLookup } from "./chartData";
import { chartElement, drawing, element, solidFill, value } from "./chartElements";
import { writeSeries } from "./writeSeries";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const CATEGORY_AXIS_ID = "111111111";
const VALUE_AXIS_ID = "222222222";
const TEXT_COLOR = "595959";
const LINE_COLOR = "D9D9D9";
/** In hundredths of a point. */
const TITLE_SIZE = "1400";
const TEXT_SIZE = "900";

/**
 * A chart part (xl/charts/chartN.xml) for a chart whose series point at cells. `lookUp` gives the cells' present
 * values, which the part keeps as a cache: previews and other programs show it. The order of elements follows
 * dml-chart.xsd (ISO/IEC 29500-1, 21.2), because Excel repairs, that is drops, a chart with any other.
 */
export function writeChart(chart: ChartContent, lookUp: CellLookup): XmlElement {
  const namespaces = { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS };
  return createElement("c:chartSpace", namespaces, [
    value("roundedCorners", "0"),
    element("chart", [
      ...(chart.title === null ? [] : [writeTitle(chart.title)]),
      value("autoTitleDeleted", chart.title === null ? "1" : "0"),
      element("plotArea", [element("layout"), writePlot(chart, lookUp), ...writeAxes(chart)]),
      ...(chart.legend ? [writeLegend(chart.series)] : []),
      value("plotVisOnly", "1"),
      value("dispBlanksAs", "gap"),
    ]),
    element("spPr", [solidFill("FFFFFF"), drawing("ln", { w: "9525" }, [solidFill(LINE_COLOR)])]),
    element("txPr", [drawing("bodyPr"), drawing("lstStyle"), paragraph(TEXT_SIZE, TEXT_COLOR)]),
  ]);
}

function writePlot(chart: ChartContent, lookUp: CellLookup): XmlElement {
  const series = chart.series.map((one, index) => writeSeries(one, { chart, index, lookUp }));
  const axes = [value("axId", CATEGORY_AXIS_ID), value("axId", VALUE_AXIS_ID)];
  switch (chart.type) {
    case "BarStacked":
    case "BarClustered":
    case "ColumnClustered":
    case "ColumnStacked":
      return element("barChart", [...barSettings(chart), ...series, ...barSpacing(chart), ...axes]);
    case "Line":
    case "LineMarkers":
      return element("lineChart", [...grouping("standard"), ...series, value("marker", "1"), ...axes]);
    case "Area":
      return element("areaChart", [...grouping("standard"), ...series, ...axes]);
    case "XYScatterLinesNoMarkers":
      return element("scatterChart", [
        value("scatterStyle", "lineMarker"),
        value("varyColors", "0"),
        ...series,
        ...axes,
      ]);
  }
}

function barSettings(chart: ChartContent): XmlElement[] {
  const direction = chart.type.startsWith("Bar") ? "bar" : "col";
  return [value("barDir", direction), ...grouping(chart.type.endsWith("Stacked") ? "stacked" : "clustered")];
}

function grouping(kind: string): XmlElement[] {
  return [value("grouping", kind), value("varyColors", "0")];
}

/** The file keeps both once a chart; the first series speaks for all. */
function barSpacing(chart: ChartContent): XmlElement[] {
  const [first] = chart.series;
  const overlap = chart.type.endsWith("Stacked") ? 100 : (first?.overlap ?? 0);
  return [value("gapWidth", String(first?.gapWidth ?? 150)), value("overlap", String(overlap))];
}

function writeAxes(chart: ChartContent): XmlElement[] {
  const horizontalCategories = !chart.type.startsWith("Bar");
  const category = writeAxis(chart.categoryAxis, {
    name: chart.type === "XYScatterLinesNoMarkers" ? "valAx" : "catAx",
    ids: [CATEGORY_AXIS_ID, VALUE_AXIS_ID],
    position: horizontalCategories ? "b" : "l",
    crosses: "autoZero",
    between: false,
  });
  const values = writeAxis(chart.valueAxis, {
    name: "valAx",
    ids: [VALUE_AXIS_ID, CATEGORY_AXIS_ID],
    position: horizontalCategories ? "l" : "b",
    crosses: chart.categoryAxis.reversed && !horizontalCategories ? "max" : "autoZero",
    between: chart.type !== "Area" && chart.type !== "XYScatterLinesNoMarkers",
  });
  return [category, values];
}

interface AxisPlace {
  readonly name: "catAx" | "valAx";
  /** Its own id and that of the axis it crosses. */
  readonly ids: readonly [string, string];
  readonly position: "b" | "l";
  readonly crosses: "autoZero" | "max";
  /** Points stand between the marks of the other axis, as bars do, not on them. */
  readonly between: boolean;
}

function writeAxis(axis: ChartAxisContent, place: AxisPlace): XmlElement {
  return element(place.name, [
    value("axId", place.ids[0]),
    writeScaling(axis),
    value("delete", axis.visible ? "0" : "1"),
    value("axPos", place.position),
    ...(axis.gridlines ? [element("majorGridlines", [outline(LINE_COLOR)])] : []),
    chartElement("numFmt", {
      formatCode: axis.numberFormat ?? "General",
      sourceLinked: axis.numberFormat === null ? "1" : "0",
    }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", place.name === "catAx" ? "low" : "nextTo"),
    outline(LINE_COLOR),
    value("crossAx", place.ids[1]),
    value("crosses", place.crosses),
    ...axisEnd(place),
  ]);
}

function axisEnd(place: AxisPlace): XmlElement[] {
  if (place.name === "valAx") return [value("crossBetween", place.between ? "between" : "midCat")];
  return [value("auto", "1"), value("lblAlgn", "ctr"), value("lblOffset", "100"), value("noMultiLvlLbl", "0")];
}

function writeScaling(axis: ChartAxisContent): XmlElement {
  return element("scaling", [
    value("orientation", axis.reversed ? "maxMin" : "minMax"),
    ...(axis.maximum === null ? [] : [value("max", String(axis.maximum))]),
    ...(axis.minimum === null ? [] : [value("min", String(axis.minimum))]),
  ]);
}

/** Series without a fill are spacers and have no place in a legend. */
function writeLegend(series: readonly ChartSeriesContent[]): XmlElement {
  const hidden = series.flatMap(({ fill }, index) =>
    fill === null ? [element("legendEntry", [value("idx", String(index)), value("delete", "1")])] : [],
  );
  return element("legend", [value("legendPos", "b"), ...hidden, value("overlay", "0")]);
}

function writeTitle(title: string): XmlElement {
  const lines = title.split("\n").map((line) => paragraph(TITLE_SIZE, TEXT_COLOR, line));
  return element("title", [
    element("tx", [element("rich", [drawing("bodyPr"), drawing("lstStyle"), ...lines])]),
    value("overlay", "0"),
  ]);
}

/** A paragraph of one text, or, without one, the format for all text. */
function paragraph(size: string, color: string, text?: string): XmlElement {
  const properties = drawing("pPr", {}, [drawing("defRPr", { sz: size, b: "0" }, [solidFill(color)])]);
  if (text === undefined) return drawing("p", {}, [properties, drawing("endParaRPr", { lang: "en-US" })]);
  const format = drawing("rPr", { lang: "en-US", sz: size, b: "0" }, [solidFill(color)]);
  return drawing("p", {}, [properties, drawing("r", {}, [format, drawing("t", {}, [encodeXml(text)])])]);
}

function outline(color: string): XmlElement {
  return element("spPr", [drawing("ln", { w: "9525" }, [solidFill(color)])]);
}
