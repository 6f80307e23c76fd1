import type { BookContent, SheetContent } from "../model/bookContent";

const sheet: SheetContent = {
  id: "sheet1",
  name: "Sheet1",
  visibility: "visible",
  protected: false,
  cells: {},
  columnWidthsPx: {},
  merges: [],
  hiddenRows: [],
  frozenRows: 0,
  frozenColumns: 0,
  showGridlines: true,
  tables: [],
  charts: [],
  page: { orientation: "portrait", fitToWidth: null, fitToHeight: null },
};

/** A new workbook with one blank sheet. */
export const emptyBook: BookContent = {
  sheets: [sheet],
  activeSheetName: sheet.name,
  customXmlParts: [],
  structureProtected: false,
};
