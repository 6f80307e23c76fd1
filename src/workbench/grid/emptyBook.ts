import { blankSheet } from "../model/blankSheet";
import type { BookContent } from "../model/bookContent";

/** A new workbook with one blank sheet. */
export const emptyBook: BookContent = {
  sheets: [{ ...blankSheet, id: "sheet1", name: "Sheet1" }],
  activeSheetName: "Sheet1",
  customXmlParts: [],
  structureProtected: false,
};
