import type { BookPackage } from "../package/bookPackage";
import { childNamed, childrenNamed } from "../package/xml";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  /** "sheet3", after the number that Excel never gives to another sheet. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Path of its part; a chart sheet or dialog has another kind and is no SheetEntry. */
  readonly path: string;
}

export interface WorkbookEntries {
  readonly path: string;
  readonly sheets: readonly SheetEntry[];
  readonly activeSheetName: string;
  readonly structureProtected: boolean;
  /** Dates count from 1904, as old Mac workbooks do. */
  readonly date1904: boolean;
}

export function workbookPath(book: BookPackage): string {
  const path = book.targetOfKind("", "officeDocument");
  if (path === undefined) throw new SyntaxError("The package has no workbook.");
  return path;
}

export function readWorkbook(book: BookPackage): WorkbookEntries {
  const path = workbookPath(book);
  const root = book.read(path);
  const listed = childrenNamed(childNamed(root, "sheets"), "sheet");
  const parts = new Map(book.relationships(path).map((relationship) => [relationship.id, relationship]));
  const sheets = listed.flatMap(({ attributes }): SheetEntry[] => {
    const part = parts.get(attributes["r:id"] ?? relationshipId(attributes));
    if (part?.kind !== "worksheet") return [];
    const name = attributes.name ?? "";
    return [{ id: `sheet${attributes.sheetId}`, name, visibility: visibilityOf(attributes.state), path: part.target }];
  });
  const active = Number(descendantView(root)?.attributes.activeTab ?? 0);
  const activeName = listed[active]?.attributes.name;
  return {
    path,
    sheets,
    activeSheetName: sheets.find((sheet) => sheet.name === activeName)?.name ?? sheets[0]?.name ?? "",
    structureProtected: isTrue(childNamed(root, "workbookProtection")?.attributes.lockStructure),
    date1904: isTrue(childNamed(root, "workbookPr")?.attributes.date1904),
  };
}

function descendantView(root: ReturnType<BookPackage["read"]>): ReturnType<typeof childNamed> {
  return childNamed(childNamed(root, "bookViews"), "workbookView");
}

/** The relationship attribute's prefix is usually "r", but a file may choose another. */
function relationshipId(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}

function visibilityOf(state: string | undefined): SheetEntry["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

export function isTrue(flag: string | undefined): boolean {
  return flag === "1" || flag === "true" || flag === "on";
}
