import { childNamed, childrenNamed, createElement, localName, type XmlElement } from "../package/xml";

/** CT_Worksheet's children in their order (ECMA-376 part 1, 18.3.1.99). */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

/** The sheet's view, made where there is none. */
export function sheetView(frame: XmlElement): XmlElement {
  const views = ensureChild(frame, "sheetViews");
  const known = childNamed(views, "sheetView");
  if (known !== undefined) return known;
  const view = createElement("sheetView", { workbookViewId: "0" });
  views.children.push(view);
  return view;
}

/** A child of the sheet, made in its right place where it is missing. */
export function ensureChild(frame: XmlElement, name: string): XmlElement {
  const known = childrenNamed(frame, name)[0];
  if (known !== undefined) return known;
  const element = createElement(name, {});
  const later = ORDER.slice(ORDER.indexOf(name) + 1);
  const at = frame.children.findIndex((child) => typeof child !== "string" && later.includes(localName(child)));
  frame.children.splice(at < 0 ? frame.children.length : at, 0, element);
  return element;
}

export function removeChild(frame: XmlElement, name: string): void {
  frame.children = frame.children.filter((child) => typeof child === "string" || localName(child) !== name);
}
