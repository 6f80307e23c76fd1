import type { ChartContent } from "../../model/bookContent";
import type { BookPackage } from "../package/bookPackage";
import { EMU_PER_POINT } from "../package/columnWidth";
import { childNamed, childrenNamed, descendant, isElement, localName, textOf, type XmlElement } from "../package/xml";
import { parseChart } from "./parseChart";
import { columnLeft, rowTop, type SheetGeometry } from "./sheetGeometry";

type Position = Pick<ChartContent, "left" | "top" | "width" | "height">;

/** A chart's place in a drawing. */
export interface ChartAnchor {
  readonly anchor: XmlElement;
  readonly chartPath: string;
  readonly name: string;
}

/**
 * The native charts of a sheet that the workbench understands, by the paths of their parts. Others, pictures and shapes
 * are not its business: they stay in the file.
 */
export function readCharts(book: BookPackage, sheetPath: string, geometry: SheetGeometry): ChartContent[] {
  const drawing = book.targetOfKind(sheetPath, "drawing");
  if (drawing === undefined || !book.has(drawing)) return [];
  return chartAnchors(book, drawing, book.read(drawing)).flatMap(({ anchor, chartPath, name }) => {
    const chart = parseChart(book.read(chartPath));
    return chart === null ? [] : [{ id: chartPath, name, ...chart, ...readPosition(anchor, geometry) }];
  });
}

export function chartAnchors(book: BookPackage, drawingPath: string, drawing: XmlElement): ChartAnchor[] {
  const targets = new Map(book.relationships(drawingPath).map(({ id, kind, target }) => [id, { kind, target }]));
  return drawing.children.filter(isElement).flatMap((anchor) => {
    const frame = childNamed(anchor, "graphicFrame");
    const reference = descendant(frame, "graphic", "graphicData", "chart")?.attributes ?? {};
    const id = Object.entries(reference).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    const target = targets.get(id);
    if (target?.kind !== "chart" || !book.has(target.target)) return [];
    const name = descendant(frame, "nvGraphicFramePr", "cNvPr")?.attributes.name ?? "";
    return [{ anchor, chartPath: target.target, name }];
  });
}

function readPosition(anchor: XmlElement, geometry: SheetGeometry): Position {
  if (localName(anchor) === "absoluteAnchor") {
    const { x, y } = childNamed(anchor, "pos")?.attributes ?? {};
    return { left: Number(x) / EMU_PER_POINT, top: Number(y) / EMU_PER_POINT, ...readExtent(anchor) };
  }
  const from = readCorner(childNamed(anchor, "from"), geometry);
  if (localName(anchor) === "oneCellAnchor") return { ...from, ...readExtent(anchor) };
  const to = readCorner(childNamed(anchor, "to"), geometry);
  return { ...from, width: to.left - from.left, height: to.top - from.top };
}

function readExtent(anchor: XmlElement): { width: number; height: number } {
  const { cx, cy } = childNamed(anchor, "ext")?.attributes ?? {};
  return { width: Number(cx) / EMU_PER_POINT, height: Number(cy) / EMU_PER_POINT };
}

function readCorner(corner: XmlElement | undefined, geometry: SheetGeometry): { left: number; top: number } {
  const read = (name: string): number => Number(textOf(childrenNamed(corner, name)[0]));
  return {
    left: columnLeft(geometry, read("col")) + read("colOff") / EMU_PER_POINT,
    top: rowTop(geometry, read("row")) + read("rowOff") / EMU_PER_POINT,
  };
}
