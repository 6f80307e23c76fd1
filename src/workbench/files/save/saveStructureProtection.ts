import type { BookContent } from "../../model/bookContent";
import type { BookPackage } from "../package/bookPackage";
import { childNamed, createElement, localName } from "../package/xml";

/** What stands before workbookProtection in CT_Workbook. */
const EARLIER = ["fileVersion", "fileSharing", "workbookPr", "AlternateContent", "revisionPtr"];

/** Locks or unlocks the list of sheets. */
export function saveStructureProtection(
  book: BookPackage,
  workbookPath: string,
  { before, after }: { readonly before: BookContent; readonly after: BookContent },
): void {
  if (before.structureProtected === after.structureProtected) return;
  const root = book.edit(workbookPath);
  const known = childNamed(root, "workbookProtection");
  root.children = root.children.filter((child) => child !== known);
  if (!after.structureProtected) return;
  const at = root.children.findIndex((child) => typeof child !== "string" && !EARLIER.includes(localName(child)));
  root.children.splice(at, 0, createElement("workbookProtection", { lockStructure: "1" }));
}
