import type { SheetContent } from "./bookContent";

/** A sheet with nothing in it and nothing set. */
export const blankSheet: Omit<SheetContent, "id" | "name"> = {
  visibility: "visible",
  protected: false,
  cells: {},
  columnWidthsPx: {},
  rowHeightsPx: {},
  fittedRowHeightsPx: {},
  merges: [],
  hiddenRows: [],
  frozenRows: 0,
  frozenColumns: 0,
  showGridlines: true,
  tables: [],
  charts: [],
  page: { orientation: "portrait", fitToWidth: null, fitToHeight: null },
};
