import type { BookContent, CustomXmlPart } from "../../model/bookContent";
import type { BookPackage } from "../package/bookPackage";
import { createElement, parseXml, writeXml } from "../package/xml";
import { customXmlId, customXmlPaths } from "../read/readCustomXml";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/** Adds, changes and removes the custom XML parts that differ. */
export function saveCustomXml(book: BookPackage, workbookPath: string, content: Compared): void {
  const paths = new Map(customXmlPaths(book, workbookPath).map((path) => [customXmlId(book, path), path]));
  const before = new Map(content.before.customXmlParts.map((part) => [part.id, part.xml]));
  for (const part of content.after.customXmlParts) {
    const path = paths.get(part.id);
    if (path === undefined) addPart(book, workbookPath, part);
    else if (before.get(part.id) !== part.xml) book.setText(path, DECLARATION + part.xml);
    before.delete(part.id);
  }
  for (const id of before.keys()) removePart(book, workbookPath, paths.get(id) ?? "");
}

interface Compared {
  readonly before: BookContent;
  readonly after: BookContent;
}

function addPart(book: BookPackage, workbookPath: string, part: CustomXmlPart): void {
  const path = book.freePath("customXml/item", ".xml");
  const propertiesPath = path.replace("item", "itemProps");
  const itemID = GUID.test(part.id) ? part.id.toUpperCase() : `{${crypto.randomUUID().toUpperCase()}}`;
  ensureXmlDefault(book);
  book.setText(path, DECLARATION + part.xml);
  const references = createElement("ds:schemaRefs", {}, [
    createElement("ds:schemaRef", { "ds:uri": namespaceOf(part.xml) }),
  ]);
  const properties = createElement("ds:datastoreItem", { "ds:itemID": itemID, "xmlns:ds": PROPERTIES_NAMESPACE }, [
    references,
  ]);
  book.addPart(propertiesPath, PROPERTIES_TYPE, writeXml(properties));
  book.addRelationship(path, "customXmlProps", propertiesPath);
  book.addRelationship(workbookPath, "customXml", path);
}

function namespaceOf(xml: string): string {
  const root = parseXml(xml);
  const prefix = root.name.includes(":") ? `xmlns:${root.name.split(":")[0]}` : "xmlns";
  return root.attributes[prefix] ?? "";
}

/** Custom XML items have no content type of their own but that of all .xml parts. */
function ensureXmlDefault(book: BookPackage): void {
  const types = book.edit("[Content_Types].xml");
  const has = types.children.some(
    (child) => typeof child !== "string" && child.attributes.Extension?.toLowerCase() === "xml",
  );
  if (!has) types.children.unshift(createElement("Default", { Extension: "xml", ContentType: "application/xml" }));
}

function removePart(book: BookPackage, workbookPath: string, path: string): void {
  const relationship = book.relationships(workbookPath).find(({ target }) => target === path);
  if (relationship === undefined) throw new Error(`The workbook has no custom XML part ${path}.`);
  book.removeRelationship(workbookPath, relationship.id);
  book.removePartTree(path);
}
