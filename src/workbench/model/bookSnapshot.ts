import type { BookContent, CellContent, SheetContent } from "./bookContent";
import type { Book } from "./book";
import type { BookSheet } from "./bookSheet";
import { wholeSheet } from "./cellRange";

function spillOf(sheet: BookSheet, row: number, column: number): Pick<CellContent, "spill"> {
  const area = sheet.cells.spillAround(row, column);
  if (!area || area.row !== row || area.column !== column) return {};
  return { spill: { rowCount: area.rowCount, columnCount: area.columnCount } };
}

function cellsOf(sheet: BookSheet): SheetContent["cells"] {
  const cells: Record<number, Record<number, CellContent>> = {};
  sheet.cells.visit(wholeSheet, (row, column) => {
    const formula = sheet.cells.formula(row, column);
    const format = sheet.cells.format(row, column);
    const content: CellContent = {
      value: sheet.cells.value(row, column),
      ...(formula === null ? {} : { formula }),
      ...(formula === null ? {} : spillOf(sheet, row, column)),
      ...(Object.keys(format).length === 0 ? {} : { format }),
    };
    (cells[row] ??= {})[column] = content;
  });
  sheet.cells.visitSpilled(wholeSheet, (row, column) => {
    const known = cells[row]?.[column];
    if (known?.formula === undefined) (cells[row] ??= {})[column] = { ...known, value: sheet.cells.value(row, column) };
  });
  return cells;
}

function sheetContent(book: Book, sheet: BookSheet): SheetContent {
  const { layout } = sheet;
  const frozen = layout.frozen();
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.extras.visibility,
    protected: sheet.extras.protected,
    cells: cellsOf(sheet),
    columnWidthsPx: layout.columnWidthsPx(),
    rowHeightsPx: layout.rowHeightsPx(),
    fittedRowHeightsPx: layout.fittedRowHeightsPx(),
    merges: layout.merges(),
    hiddenRows: layout.hiddenRows(),
    frozenRows: frozen.rows,
    frozenColumns: frozen.columns,
    showGridlines: sheet.showGridlines,
    tables: book.tables.all(sheet.id).map(({ sheetId: _sheetId, filteredRows: _filteredRows, ...table }) => table),
    charts: book.charts.all(sheet.id).map(({ sheetId: _sheetId, ...chart }) => chart),
    page: sheet.extras.page,
  };
}

/** The book as plain data. Spilled results are plain values beside the formula that gave them. */
export function bookContentOf(book: Book): BookContent {
  return {
    sheets: book.sheets().map((sheet) => sheetContent(book, sheet)),
    activeSheetName: book.activeSheet.name,
    customXmlParts: book.customXml.all(),
    structureProtected: book.structure.isProtected,
  };
}
