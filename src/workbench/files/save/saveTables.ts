import type { CellRange, SheetContent, TableContent } from "../../model/bookContent";
import type { BookPackage } from "../package/bookPackage";
import { writeRange } from "../package/cellReference";
import { childNamed, childrenNamed, createElement, writeXml, type XmlElement } from "../package/xml";
import { ensureChild, removeChild } from "./sheetFrame";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet part that is being written. */
export interface SheetPart {
  readonly book: BookPackage;
  readonly path: string;
  readonly frame: XmlElement;
}

/** Adds, changes and removes the tables that differ. */
export function saveTables(sheet: SheetPart, before: SheetContent, after: SheetContent): void {
  const kept = new Map(before.tables.map((table) => [table.id, table]));
  for (const table of after.tables) {
    const old = kept.get(table.id);
    kept.delete(table.id);
    if (old === undefined) addTable(sheet, table);
    else if (JSON.stringify(old) !== JSON.stringify(table)) changeTable(sheet.book.edit(old.id), table);
  }
  for (const path of kept.keys()) removeTable(sheet, path);
}

function addTable({ book, path, frame }: SheetPart, table: TableContent): void {
  const tablePath = book.freePath("xl/tables/table", ".xml");
  book.addPart(tablePath, CONTENT_TYPE, writeXml(newTable(table, freeTableId(book))));
  const parts = ensureChild(frame, "tableParts");
  const id = book.addRelationship(path, "table", tablePath);
  parts.children.push(createElement("tablePart", { "r:id": id, "xmlns:r": RELATIONSHIPS }));
  parts.attributes.count = String(childrenNamed(parts, "tablePart").length);
}

/** Table numbers are unique in a book, across its sheets. */
function freeTableId(book: BookPackage): number {
  const tables = book.paths().filter((path) => /^xl\/tables\/[^/]+\.xml$/i.test(path));
  return Math.max(0, ...tables.map((path) => Number(book.read(path).attributes.id ?? 0))) + 1;
}

function newTable(table: TableContent, id: number): XmlElement {
  const names = { name: table.name, displayName: table.name };
  const root = createElement("table", { xmlns: NAMESPACE, id: String(id), ...names, ref: writeRange(table.range) });
  const stripes = { showFirstColumn: "0", showLastColumn: "0", showRowStripes: "1", showColumnStripes: "0" };
  root.children = [
    createElement("autoFilter", { ref: "" }),
    createElement("tableColumns", {}),
    createElement("tableStyleInfo", { ...(table.style === "" ? {} : { name: table.style }), ...stripes }),
  ];
  changeTable(root, table);
  return root;
}

function changeTable(root: XmlElement, table: TableContent): void {
  Object.assign(root.attributes, { name: table.name, displayName: table.name, ref: writeRange(table.range) });
  if (table.showTotals) root.attributes.totalsRowCount = "1";
  else delete root.attributes.totalsRowCount;
  const filter = childNamed(root, "autoFilter");
  if (filter !== undefined) filter.attributes.ref = writeRange(filteredRange(table));
  setColumns(root, table.columnNames);
  const style = childNamed(root, "tableStyleInfo");
  if (style !== undefined && table.style !== "") style.attributes.name = table.style;
}

/** A table's filter leaves the totals row out. */
function filteredRange({ range, showTotals }: TableContent): CellRange {
  return { ...range, rowCount: range.rowCount - (showTotals ? 1 : 0) };
}

/** Columns of the same name keep what they have (formulas, totals); new ones get a new number. */
function setColumns(root: XmlElement, names: readonly string[]): void {
  const list = childNamed(root, "tableColumns");
  if (list === undefined) throw new SyntaxError("The table has no columns.");
  const known = new Map(childrenNamed(list, "tableColumn").map((column) => [column.attributes.name, column]));
  let id = Math.max(0, ...[...known.values()].map(({ attributes }) => Number(attributes.id)));
  list.children = names.map((text) => {
    const name = encodeColumnName(text);
    return known.get(name) ?? createElement("tableColumn", { id: String((id += 1)), name });
  });
  list.attributes.count = String(names.length);
}

/** Line breaks are written as Excel writes them, so that the name equals its header cell. */
function encodeColumnName(name: string): string {
  return name.replace(/\n/g, "_x000a_").replace(/\r/g, "_x000d_");
}

function removeTable({ book, path, frame }: SheetPart, tablePath: string): void {
  const relationship = book.relationships(path).find(({ target }) => target === tablePath);
  if (relationship === undefined) throw new Error(`The sheet ${path} has no table ${tablePath}.`);
  book.removeRelationship(path, relationship.id);
  book.removePartTree(tablePath);
  const parts = ensureChild(frame, "tableParts");
  parts.children = parts.children.filter((child) => typeof child === "string" || idOf(child) !== relationship.id);
  parts.attributes.count = String(childrenNamed(parts, "tablePart").length);
  if (parts.attributes.count === "0") removeChild(frame, "tableParts");
}

function idOf({ attributes }: XmlElement): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
}
