import type { CellRange, PageSetup, SheetContent } from "../../model/bookContent";
import { writeCell, writeRange } from "../package/cellReference";
import { childNamed, createElement, localName, type XmlElement } from "../package/xml";
import { patchColumns } from "./patchColumns";
import { ensureChild, removeChild, sheetView } from "./sheetFrame";

/** Brings everything of a sheet but its rows, tables and drawing to its new state; what is the same is not touched. */
export function patchFrame(frame: XmlElement, before: SheetContent, after: SheetContent): void {
  patchColumns(frame, before.columnWidthsPx, after.columnWidthsPx);
  patchFreeze(frame, before, after);
  patchGridlines(frame, before, after);
  patchProtection(frame, before, after);
  patchMerges(frame, before.merges, after.merges);
  patchPage(frame, before.page, after.page);
}

function patchFreeze(frame: XmlElement, before: SheetContent, after: SheetContent): void {
  const { frozenRows, frozenColumns } = after;
  if (before.frozenRows === frozenRows && before.frozenColumns === frozenColumns) return;
  const view = sheetView(frame);
  view.children = view.children.filter(
    (child) => typeof child === "string" || !/^(?:pane|selection)$/.test(localName(child)),
  );
  if (frozenRows === 0 && frozenColumns === 0) return;
  const activePane = `${frozenRows === 0 ? "top" : "bottom"}${frozenColumns === 0 ? "Left" : "Right"}`;
  const pane = createElement("pane", {
    ...(frozenColumns === 0 ? {} : { xSplit: String(frozenColumns) }),
    ...(frozenRows === 0 ? {} : { ySplit: String(frozenRows) }),
    topLeftCell: writeCell(frozenRows, frozenColumns),
    activePane,
    state: "frozen",
  });
  view.children.unshift(pane, createElement("selection", { pane: activePane }));
}

function patchGridlines(frame: XmlElement, before: SheetContent, after: SheetContent): void {
  if (before.showGridlines !== after.showGridlines)
    sheetView(frame).attributes.showGridLines = after.showGridlines ? "1" : "0";
}

function patchProtection(frame: XmlElement, before: SheetContent, after: SheetContent): void {
  if (before.protected === after.protected) return;
  removeChild(frame, "sheetProtection");
  if (after.protected) {
    Object.assign(ensureChild(frame, "sheetProtection").attributes, { sheet: "1", objects: "1", scenarios: "1" });
  }
}

function patchMerges(frame: XmlElement, before: readonly CellRange[], after: readonly CellRange[]): void {
  const references = after.map(writeRange);
  if (references.join() === before.map(writeRange).join()) return;
  removeChild(frame, "mergeCells");
  if (references.length === 0) return;
  const list = ensureChild(frame, "mergeCells");
  list.attributes.count = String(references.length);
  list.children = references.map((ref) => createElement("mergeCell", { ref }));
}

function patchPage(frame: XmlElement, before: PageSetup, after: PageSetup): void {
  const { orientation, fitToWidth, fitToHeight } = after;
  if (before.orientation !== orientation) ensureChild(frame, "pageSetup").attributes.orientation = orientation;
  if (before.fitToWidth === fitToWidth && before.fitToHeight === fitToHeight) return;
  const fits = fitToWidth !== null || fitToHeight !== null;
  const properties = ensureChild(frame, "sheetPr");
  const page = childNamed(properties, "pageSetUpPr") ?? createElement("pageSetUpPr", {});
  if (!properties.children.includes(page)) properties.children.push(page);
  page.attributes.fitToPage = fits ? "1" : "0";
  if (!fits) return;
  const pages = { fitToWidth: String(fitToWidth ?? 0), fitToHeight: String(fitToHeight ?? 0) };
  Object.assign(ensureChild(frame, "pageSetup").attributes, pages);
}
