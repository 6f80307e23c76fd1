import type { ChartContent, SheetContent } from "../../model/bookContent";
import type { CellLookup } from "../chart/chartData";
import { refreshCaches } from "../chart/refreshCaches";
import { writeChart } from "../chart/writeChart";
import { EMU_PER_POINT } from "../package/columnWidth";
import {
  childNamed,
  createElement,
  descendants,
  isElement,
  localName,
  writeXml,
  type XmlElement,
} from "../package/xml";
import { readSeriesName } from "../read/parseChart";
import { chartAnchors } from "../read/readCharts";
import { columnAt, rowAt, type GridPoint, type SheetGeometry } from "../read/sheetGeometry";
import type { SheetPart } from "./saveTables";
import { ensureChild } from "./sheetFrame";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface ChartSaving {
  readonly sheet: SheetPart;
  readonly geometry: SheetGeometry;
  readonly lookUp: CellLookup;
}

/** Adds, changes and removes the charts that differ; pictures, shapes and charts of other kinds stay as they are. */
export function saveCharts(saving: ChartSaving, before: SheetContent, after: SheetContent): void {
  const kept = new Map(before.charts.map((chart) => [chart.id, chart]));
  for (const chart of after.charts) {
    const old = kept.get(chart.id);
    kept.delete(chart.id);
    if (old === undefined) addChart(saving, chart);
    else changeChart(saving, old, chart);
  }
  for (const id of kept.keys()) removeChart(saving.sheet, id);
}

function addChart({ sheet, geometry, lookUp }: ChartSaving, chart: ChartContent): void {
  const { book } = sheet;
  const drawingPath = book.targetOfKind(sheet.path, "drawing") ?? addDrawing(sheet);
  const chartPath = book.freePath("xl/charts/chart", ".xml");
  book.addPart(chartPath, CHART_TYPE, writeXml(writeChart(chart, lookUp)));
  const relationshipId = book.addRelationship(drawingPath, "chart", chartPath);
  const drawing = book.edit(drawingPath);
  const shapeId = Math.max(1, ...[...descendants(drawing)].filter(isNamedShape).map(shapeNumber)) + 1;
  const anchor = createElement("xdr:oneCellAnchor", { "xmlns:xdr": SPREADSHEET_DRAWING });
  anchor.children = [graphicFrame(chart.name, shapeId, relationshipId), createElement("xdr:clientData", {})];
  drawing.children.push(anchor);
  placeAnchor(anchor, chart, geometry);
}

function addDrawing({ book, path, frame }: SheetPart): string {
  const drawingPath = book.freePath("xl/drawings/drawing", ".xml");
  const root = createElement("xdr:wsDr", { "xmlns:xdr": SPREADSHEET_DRAWING, "xmlns:a": MAIN_DRAWING });
  book.addPart(drawingPath, DRAWING_TYPE, writeXml(root));
  const id = book.addRelationship(path, "drawing", drawingPath);
  Object.assign(ensureChild(frame, "drawing").attributes, { "xmlns:r": RELATIONSHIPS, "r:id": id });
  return drawingPath;
}

function isNamedShape(element: XmlElement): boolean {
  return localName(element) === "cNvPr";
}

function shapeNumber({ attributes }: XmlElement): number {
  return Number(attributes.id ?? 0);
}

function graphicFrame(name: string, shapeId: number, relationshipId: string): XmlElement {
  const chart = createElement("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": relationshipId });
  return createElement("xdr:graphicFrame", { macro: "" }, [
    createElement("xdr:nvGraphicFramePr", {}, [
      createElement("xdr:cNvPr", { id: String(shapeId), name }),
      createElement("xdr:cNvGraphicFramePr", {}),
    ]),
    createElement("xdr:xfrm", { "xmlns:a": MAIN_DRAWING }, [
      createElement("a:off", { x: "0", y: "0" }),
      createElement("a:ext", { cx: "0", cy: "0" }),
    ]),
    createElement("a:graphic", { "xmlns:a": MAIN_DRAWING }, [createElement("a:graphicData", { uri: CHART }, [chart])]),
  ]);
}

function changeChart({ sheet, geometry, lookUp }: ChartSaving, old: ChartContent, chart: ChartContent): void {
  if (looks(old) !== looks(chart)) {
    const written = writeChart(chart, lookUp);
    keepNames(sheet.book.read(chart.id), written);
    sheet.book.setText(chart.id, writeXml(written));
  } else {
    refreshCaches(sheet.book.edit(chart.id), lookUp);
  }
  if (place(old) === place(chart) && old.name === chart.name) return;
  const anchor = editAnchor(sheet, chart.id);
  if (place(old) !== place(chart)) placeAnchor(anchor, chart, geometry);
  const shape = [...descendants(anchor)].find(isNamedShape);
  if (shape !== undefined) shape.attributes.name = chart.name;
}

/** A series whose name is the same keeps the cell that its name points at. */
function keepNames(before: XmlElement, after: XmlElement): void {
  const old = seriesOf(before);
  seriesOf(after).forEach((series, index) => {
    const kept = childNamed(old[index], "tx");
    const place = series.children.findIndex((child) => isElement(child) && localName(child) === "tx");
    const name = childNamed(series, "tx");
    if (kept !== undefined && readSeriesName(kept) === readSeriesName(name)) {
      series.children[place] = inChartPrefix(kept);
    }
  });
}

/** Other programs may write the chart's elements without a prefix; ours have "c:". */
function inChartPrefix(element: XmlElement): XmlElement {
  const children = element.children.map((child) => (isElement(child) ? inChartPrefix(child) : child));
  return createElement(`c:${localName(element)}`, element.attributes, children);
}

function seriesOf(chartSpace: XmlElement): XmlElement[] {
  return [...descendants(chartSpace)].filter((element) => localName(element) === "ser");
}

function looks({ type, title, legend, series, categoryAxis, valueAxis }: ChartContent): string {
  return JSON.stringify([type, title, legend, series, categoryAxis, valueAxis]);
}

function place({ left, top, width, height }: ChartContent): string {
  return [left, top, width, height].map((points) => points.toFixed(2)).join();
}

/** Turns the anchor into one at a cell with a size of its own: such a chart keeps its size when columns change. */
function placeAnchor(anchor: XmlElement, chart: ChartContent, geometry: SheetGeometry): void {
  const prefix = anchor.name.slice(0, anchor.name.indexOf(":") + 1);
  const column = columnAt(geometry, chart.left);
  const row = rowAt(geometry, chart.top);
  const from = createElement(`${prefix}from`, {}, [...corner(`${prefix}col`, column), ...corner(`${prefix}row`, row)]);
  const extent = createElement(`${prefix}ext`, { cx: emu(chart.width), cy: emu(chart.height) });
  const content = anchor.children.filter(
    (child) => !isElement(child) || !/^(?:from|to|ext|pos)$/.test(localName(child)),
  );
  anchor.name = `${prefix}oneCellAnchor`;
  delete anchor.attributes.editAs;
  anchor.children = [from, extent, ...content];
}

function corner(name: string, point: GridPoint): XmlElement[] {
  return [createElement(name, {}, [String(point.index)]), createElement(`${name}Off`, {}, [emu(point.offset)])];
}

function emu(points: number): string {
  return String(Math.round(points * EMU_PER_POINT));
}

function editAnchor({ book, path }: SheetPart, chartPath: string): XmlElement {
  const drawingPath = book.targetOfKind(path, "drawing") ?? "";
  const found = chartAnchors(book, drawingPath, book.edit(drawingPath)).find(
    (anchor) => anchor.chartPath === chartPath,
  );
  if (found === undefined) throw new Error(`The drawing ${drawingPath} has no chart ${chartPath}.`);
  return found.anchor;
}

function removeChart(sheet: SheetPart, chartPath: string): void {
  const { book, path } = sheet;
  const drawingPath = book.targetOfKind(path, "drawing") ?? "";
  const anchor = editAnchor(sheet, chartPath);
  const drawing = book.edit(drawingPath);
  drawing.children = drawing.children.filter((child) => child !== anchor);
  const relationship = book.relationships(drawingPath).find(({ target }) => target === chartPath);
  if (relationship !== undefined) book.removeRelationship(drawingPath, relationship.id);
  book.removePartTree(chartPath);
}
