import type { BookPackage } from "../package/bookPackage";
import { childNamed, childrenNamed, createElement, type XmlElement } from "../package/xml";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC_ARRAYS = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const TYPE_NAME = "XLDAPR";

/**
 * The number for a cell's cm attribute that makes its array formula a dynamic one, which spills and is shown without
 * braces; the book's metadata part gets what that number points at ([MS-XLSX] 2.2.4.10, dynamicArrayProperties).
 */
export function dynamicArrayMetadata(book: BookPackage, workbookPath: string): number {
  const path = book.targetOfKind(workbookPath, "sheetMetadata") ?? addMetadata(book, workbookPath);
  const root = book.edit(path);
  const types = ensureList(root, "metadataTypes");
  const known = childrenNamed(types, "metadataType").findIndex(({ attributes }) => attributes.name === TYPE_NAME);
  const type = known < 0 ? addType(root, types) : known;
  const cells = ensureList(root, "cellMetadata");
  const blocks = childrenNamed(cells, "bk");
  const found = blocks.findIndex((block) => childNamed(block, "rc")?.attributes.t === String(type + 1));
  return found < 0 ? append(cells, block(createElement("rc", { t: String(type + 1), v: "0" }))) : found + 1;
}

function addMetadata(book: BookPackage, workbookPath: string): string {
  const path = "xl/metadata.xml";
  book.addPart(path, CONTENT_TYPE, `<metadata xmlns="${NAMESPACE}"/>`);
  book.addRelationship(workbookPath, "sheetMetadata", path);
  return path;
}

function addType(root: XmlElement, types: XmlElement): number {
  const flags = "pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta";
  const attributes = Object.fromEntries(flags.split(" ").map((flag) => [flag, "1"]));
  const type = append(
    types,
    createElement("metadataType", { name: TYPE_NAME, minSupportedVersion: "120000", copy: "1", ...attributes }),
  );
  const properties = createElement("xda:dynamicArrayProperties", {
    "xmlns:xda": DYNAMIC_ARRAYS,
    fDynamic: "1",
    fCollapsed: "0",
  });
  const extension = createElement("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, [properties]);
  const future = createElement("futureMetadata", { name: TYPE_NAME, count: "1" }, [
    block(createElement("extLst", {}, [extension])),
  ]);
  insertInOrder(root, future);
  return type - 1;
}

function block(content: XmlElement): XmlElement {
  return createElement("bk", {}, [content]);
}

/** CT_Metadata's children in their order. */
const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

function ensureList(root: XmlElement, name: string): XmlElement {
  const known = childNamed(root, name);
  if (known !== undefined) return known;
  const list = createElement(name, { count: "0" });
  insertInOrder(root, list);
  return list;
}

function insertInOrder(root: XmlElement, element: XmlElement): void {
  const later = ORDER.slice(ORDER.indexOf(element.name) + 1);
  const at = root.children.findIndex((child) => typeof child !== "string" && later.includes(child.name));
  root.children.splice(at < 0 ? root.children.length : at, 0, element);
}

/** Adds an element to a counted list and gives its 1-based place. */
function append(list: XmlElement, element: XmlElement): number {
  list.children.push(element);
  const count = list.children.filter((child) => typeof child !== "string").length;
  list.attributes.count = String(count);
  return count;
}
