import type { BookContent } from "../../model/bookContent";
import type { BookPackage } from "../package/bookPackage";
import { quoteSheetName, writeRange } from "../package/cellReference";
import { childNamed, childrenNamed, createElement, encodeXml, isElement, type XmlElement } from "../package/xml";

const PRINT_AREA = "_xlnm.Print_Area";
/** What stands before the defined names in a workbook part (CT_Workbook, ISO/IEC 29500-1, 18.2.27). */
const BEFORE_NAMES: ReadonlySet<string> = new Set(["sheets", "functionGroups", "externalReferences"]);

/** Writes the print areas that were set, as the defined names that Excel keeps them in; others stay as they are. */
export function savePrintAreas(book: BookPackage, workbookPath: string, content: BookContent): void {
  for (const { name, page } of content.sheets) {
    if (page.printArea === undefined) continue;
    const root = book.edit(workbookPath);
    const sheets = childrenNamed(childNamed(root, "sheets"), "sheet");
    const localSheetId = String(sheets.findIndex(({ attributes }) => attributes.name === name));
    const names = definedNames(root);
    names.children = names.children.filter((child) => !isPrintArea(child, localSheetId));
    const reference = `${quoteSheetName(name)}!${absolute(writeRange(page.printArea))}`;
    names.children.push(createElement("definedName", { name: PRINT_AREA, localSheetId }, [encodeXml(reference)]));
  }
}

function definedNames(root: XmlElement): XmlElement {
  const known = childNamed(root, "definedNames");
  if (known !== undefined) return known;
  const added = createElement("definedNames", {}, []);
  const before = root.children.map((child) => isElement(child) && BEFORE_NAMES.has(child.name));
  root.children.splice(before.lastIndexOf(true) + 1, 0, added);
  return added;
}

function isPrintArea(child: XmlElement["children"][number], localSheetId: string): boolean {
  return isElement(child) && child.attributes.name === PRINT_AREA && child.attributes.localSheetId === localSheetId;
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
