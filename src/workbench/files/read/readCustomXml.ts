import type { CustomXmlPart } from "../../model/bookContent";
import type { BookPackage } from "../package/bookPackage";

/** The custom XML parts of the workbook by their "{GUID}" ids; a part without one goes by its path. */
export function readCustomXml(book: BookPackage, workbookPath: string): CustomXmlPart[] {
  return customXmlPaths(book, workbookPath).map((path) => ({
    id: customXmlId(book, path),
    xml: withoutDeclaration(book.text(path)),
  }));
}

export function customXmlPaths(book: BookPackage, workbookPath: string): string[] {
  return book
    .relationships(workbookPath)
    .filter(({ kind, target }) => kind === "customXml" && book.has(target))
    .map(({ target }) => target);
}

export function customXmlId(book: BookPackage, path: string): string {
  const properties = book.targetOfKind(path, "customXmlProps");
  if (properties === undefined || !book.has(properties)) return path;
  const { attributes } = book.read(properties);
  return Object.entries(attributes).find(([name]) => name.endsWith("itemID"))?.[1] ?? path;
}

/** As Office.js hands custom XML parts out. */
function withoutDeclaration(xml: string): string {
  return xml.replace(/^\s*<\?xml[^>]*\?>\s*/, "");
}
