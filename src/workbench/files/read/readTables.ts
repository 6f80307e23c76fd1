import type { TableContent } from "../../model/bookContent";
import type { BookPackage } from "../package/bookPackage";
import { readRange } from "../package/cellReference";
import { childNamed, childrenNamed, decodeCellText } from "../package/xml";

/** The tables of a sheet, in file order. Their ids are the paths of their parts. */
export function readTables(book: BookPackage, sheetPath: string): TableContent[] {
  return book
    .relationships(sheetPath)
    .filter(({ kind, target }) => kind === "table" && book.has(target))
    .flatMap(({ target }) => readTable(book, target) ?? []);
}

function readTable(book: BookPackage, path: string): TableContent | null {
  const root = book.read(path);
  const range = readRange(root.attributes.ref ?? "");
  // A table without a header row has no place in the workbench's model; it stays in the file as it is.
  if (range === null || root.attributes.headerRowCount === "0") return null;
  const columns = childrenNamed(childNamed(root, "tableColumns"), "tableColumn");
  return {
    id: path,
    name: root.attributes.displayName ?? root.attributes.name ?? "",
    range,
    columnNames: columns.map((column) => decodeCellText(column.attributes.name ?? "")),
    style: childNamed(root, "tableStyleInfo")?.attributes.name ?? "",
    showTotals: Number(root.attributes.totalsRowCount ?? 0) > 0,
  };
}
