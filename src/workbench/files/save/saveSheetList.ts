import type { BookContent, SheetContent } from "../../model/bookContent";
import type { BookPackage } from "../package/bookPackage";
import { quoteSheetName } from "../package/cellReference";
import {
  childNamed,
  childrenNamed,
  createElement,
  encodeXml,
  isElement,
  textOf,
  type XmlElement,
} from "../package/xml";
import { readWorkbook, type SheetEntry } from "../read/readWorkbook";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * Brings the workbook's list of sheets to that of `content`: removes, adds, renames, orders, hides. Gives the path of
 * each sheet's part by the sheet's id.
 */
export function saveSheetList(book: BookPackage, content: BookContent): Map<string, string> {
  const workbook = readWorkbook(book);
  const root = book.edit(workbook.path);
  const order = listedSheets(root);
  const wanted = new Set(content.sheets.map(({ id }) => id));
  for (const entry of workbook.sheets) if (!wanted.has(entry.id)) removeSheet(book, workbook.path, entry);
  const known = new Map(workbook.sheets.map((entry) => [entry.id, entry]));
  const elements = new Map<string, XmlElement>();
  const paths = new Map<string, string>();
  for (const sheet of content.sheets) {
    const entry = known.get(sheet.id);
    const path = entry?.path ?? addSheet(book, workbook.path, sheet);
    paths.set(sheet.id, path);
    elements.set(sheet.id, describe(elementOf(book, workbook.path, path), sheet));
  }
  orderSheets(
    root,
    content.sheets.map(({ id }) => elements.get(id)).filter((element) => element !== undefined),
  );
  renumberLocalNames(root, order);
  setActiveTab(root, content.activeSheetName);
  return paths;
}

function listedSheets(root: XmlElement): XmlElement[] {
  return childrenNamed(childNamed(root, "sheets"), "sheet");
}

function elementOf(book: BookPackage, workbookPath: string, path: string): XmlElement {
  const id = book.relationships(workbookPath).find(({ target }) => target === path)?.id;
  const found = listedSheets(book.edit(workbookPath)).find((element) =>
    Object.values(element.attributes).includes(id ?? ""),
  );
  if (found === undefined) throw new Error(`The workbook does not list ${path}.`);
  return found;
}

function describe(element: XmlElement, sheet: SheetContent): XmlElement {
  element.attributes.name = sheet.name;
  if ((element.attributes.state ?? "visible") === sheet.visibility) return element;
  if (sheet.visibility === "visible") delete element.attributes.state;
  else element.attributes.state = sheet.visibility;
  return element;
}

function addSheet(book: BookPackage, workbookPath: string, sheet: SheetContent): string {
  const path = book.freePath("xl/worksheets/sheet", ".xml");
  book.addPart(
    path,
    SHEET_TYPE,
    `<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><sheetData/></worksheet>`,
  );
  const id = book.addRelationship(workbookPath, "worksheet", path);
  const list = childNamed(book.edit(workbookPath), "sheets");
  const sheetId = Math.max(0, ...childrenNamed(list, "sheet").map(({ attributes }) => Number(attributes.sheetId))) + 1;
  const attributes = { name: sheet.name, sheetId: String(sheetId), "r:id": id, "xmlns:r": RELATIONSHIPS };
  list?.children.push(createElement("sheet", attributes));
  return path;
}

function removeSheet(book: BookPackage, workbookPath: string, entry: SheetEntry): void {
  const root = book.edit(workbookPath);
  const element = elementOf(book, workbookPath, entry.path);
  const list = childNamed(root, "sheets");
  if (list !== undefined) list.children = list.children.filter((child) => child !== element);
  const relationship = book.relationships(workbookPath).find(({ target }) => target === entry.path);
  if (relationship !== undefined) book.removeRelationship(workbookPath, relationship.id);
  book.removePartTree(entry.path);
  breakNames(root, entry.name);
}

/** Names that point into a removed sheet become #REF!, as Excel makes them. */
function breakNames(root: XmlElement, sheetName: string): void {
  for (const name of childrenNamed(childNamed(root, "definedNames"), "definedName")) {
    const formula = textOf(name).replaceAll(`${quoteSheetName(sheetName)}!`, "#REF!");
    if (formula !== textOf(name)) name.children = [encodeXml(formula)];
  }
}

/** Worksheets in their new order; chart sheets, which the workbench does not show, keep their places between them. */
function orderSheets(root: XmlElement, worksheets: readonly XmlElement[]): void {
  const list = childNamed(root, "sheets");
  if (list === undefined) throw new SyntaxError("The workbook has no list of sheets.");
  const ordered = [...worksheets];
  list.children.filter(isElement).forEach((element, index) => {
    if (!worksheets.includes(element)) ordered.splice(index, 0, element);
  });
  list.children = ordered;
}

/** Names that belong to one sheet know it by its place in the list. */
function renumberLocalNames(root: XmlElement, before: readonly XmlElement[]): void {
  const after = listedSheets(root);
  const names = childNamed(root, "definedNames");
  if (names === undefined) return;
  names.children = names.children.filter((child) => {
    if (!isElement(child) || child.attributes.localSheetId === undefined) return true;
    const owner = before[Number(child.attributes.localSheetId)];
    const place = owner === undefined ? -1 : after.indexOf(owner);
    child.attributes.localSheetId = String(place);
    return place >= 0;
  });
  if (!names.children.some(isElement)) root.children = root.children.filter((child) => child !== names);
}

function setActiveTab(root: XmlElement, activeSheetName: string): void {
  const place = listedSheets(root).findIndex(({ attributes }) => attributes.name === activeSheetName);
  const view = childNamed(childNamed(root, "bookViews"), "workbookView");
  if (view === undefined || place < 0 || Number(view.attributes.activeTab ?? 0) === place) return;
  view.attributes.activeTab = String(place);
  if (Number(view.attributes.firstSheet ?? 0) > place) delete view.attributes.firstSheet;
}
