import type { CellRange, PageSetup, SheetContent } from "../../model/bookContent";
import { defaultRowHeightPx, heightsOfLargeFonts } from "../../model/rowHeight";
import type { BookPackage } from "../package/bookPackage";
import { readRange } from "../package/cellReference";
import { POINTS_PER_PX, widthToPx } from "../package/columnWidth";
import { attributeOf, scanRows, splitSheet } from "../package/sheetCells";
import { childNamed, childrenNamed, descendant, parseXml, type XmlElement } from "../package/xml";
import { CellReader, type CellContext } from "./readCells";
import { readCharts } from "./readCharts";
import { readTables } from "./readTables";
import { isTrue, type SheetEntry } from "./readWorkbook";
import { defaultGeometry, type SheetGeometry } from "./sheetGeometry";

/** A column entry may run to the sheet's last column; beyond this one the width is the default anyway for the grid. */
const LAST_COLUMN_WITH_WIDTH = 255;

export interface SheetParts {
  /** The sheet without its rows. */
  readonly frame: XmlElement;
  readonly rows: string;
}

export function readSheetParts(book: BookPackage, path: string): SheetParts {
  const { before, rows, after } = splitSheet(book.text(path));
  return { frame: parseXml(`${before}<sheetData/>${after}`), rows };
}

export function readSheet(book: BookPackage, entry: SheetEntry, context: CellContext): SheetContent {
  const { frame, rows } = readSheetParts(book, entry.path);
  const view = descendant(frame, "sheetViews", "sheetView");
  const geometry = readGeometry(frame, rows);
  const cells = new CellReader(context).read(rows);
  return {
    id: entry.id,
    name: entry.name,
    visibility: entry.visibility,
    protected: isTrue(childNamed(frame, "sheetProtection")?.attributes.sheet),
    cells,
    columnWidthsPx: geometry.columnWidthsPx,
    ...readRowHeightsPx(rows, cells),
    merges: readMerges(frame),
    hiddenRows: readHiddenRows(rows),
    ...readFrozen(childNamed(view, "pane")),
    showGridlines: view?.attributes.showGridLines === undefined || isTrue(view.attributes.showGridLines),
    tables: readTables(book, entry.path),
    charts: readCharts(book, entry.path, geometry),
    page: readPage(frame),
  };
}

export function readGeometry(frame: XmlElement, rows: string): SheetGeometry {
  const format = childNamed(frame, "sheetFormatPr")?.attributes ?? {};
  const { defaultColWidth, defaultRowHeight } = format;
  return {
    columnWidthsPx: readColumnWidths(frame),
    defaultColumnWidthPx:
      defaultColWidth === undefined ? defaultGeometry.defaultColumnWidthPx : widthToPx(Number(defaultColWidth)),
    rowHeights: readRowHeights(rows),
    defaultRowHeight: Number(defaultRowHeight ?? defaultGeometry.defaultRowHeight),
  };
}

function readColumnWidths(frame: XmlElement): Record<number, number> {
  const widths: Record<number, number> = {};
  for (const { attributes } of childrenNamed(childNamed(frame, "cols"), "col")) {
    if (attributes.width === undefined) continue;
    const last = Math.min(Number(attributes.max) - 1, LAST_COLUMN_WITH_WIDTH);
    for (let column = Number(attributes.min) - 1; column <= last; column += 1) {
      widths[column] = widthToPx(Number(attributes.width));
    }
  }
  return widths;
}

function readRowHeights(rows: string): Map<number, number> {
  const heights = new Map<number, number>();
  if (!rows.includes(' ht="')) return heights;
  for (const { row, attributes } of scanRows(rows)) {
    const height = attributeOf(attributes, ' ht="');
    if (height !== undefined) heights.set(row, Number(height));
  }
  return heights;
}

/** A height without customHeight is what Excel found that the row's content needs; without a height, Excel finds it again. */
function readRowHeightsPx(
  rows: string,
  cells: SheetContent["cells"],
): Pick<SheetContent, "rowHeightsPx" | "fittedRowHeightsPx"> {
  const rowHeightsPx: Record<number, number> = {};
  const fittedRowHeightsPx = heightsOfLargeFonts(cells);
  if (!rows.includes(' ht="')) return { rowHeightsPx, fittedRowHeightsPx };
  for (const { row, attributes } of scanRows(rows)) {
    const points = attributeOf(attributes, ' ht="');
    if (points === undefined) continue;
    const heightPx = Number(points) / POINTS_PER_PX;
    delete fittedRowHeightsPx[row];
    if (isTrue(attributeOf(attributes, ' customHeight="'))) rowHeightsPx[row] = heightPx;
    else if (heightPx !== defaultRowHeightPx) fittedRowHeightsPx[row] = heightPx;
  }
  return { rowHeightsPx, fittedRowHeightsPx };
}

function readHiddenRows(rows: string): number[] {
  if (!rows.includes(' hidden="')) return [];
  return [...scanRows(rows)]
    .filter(({ attributes }) => isTrue(attributeOf(attributes, ' hidden="')))
    .map(({ row }) => row);
}

function readMerges(frame: XmlElement): CellRange[] {
  return childrenNamed(childNamed(frame, "mergeCells"), "mergeCell").flatMap(({ attributes }) => {
    const range = readRange(attributes.ref ?? "");
    return range === null ? [] : [range];
  });
}

function readFrozen(pane: XmlElement | undefined): { frozenRows: number; frozenColumns: number } {
  const frozen = pane?.attributes.state === "frozen" || pane?.attributes.state === "frozenSplit";
  return {
    frozenRows: frozen ? Number(pane.attributes.ySplit ?? 0) : 0,
    frozenColumns: frozen ? Number(pane.attributes.xSplit ?? 0) : 0,
  };
}

function readPage(frame: XmlElement): PageSetup {
  const setup = childNamed(frame, "pageSetup")?.attributes ?? {};
  const fits = isTrue(descendant(frame, "sheetPr", "pageSetUpPr")?.attributes.fitToPage);
  return {
    orientation: setup.orientation === "landscape" ? "landscape" : "portrait",
    fitToWidth: fits ? pagesOrAny(setup.fitToWidth) : null,
    fitToHeight: fits ? pagesOrAny(setup.fitToHeight) : null,
  };
}

/** 0 pages means "as many as it takes"; a missing number means one. */
function pagesOrAny(pages: string | undefined): number | null {
  return pages === "0" ? null : Number(pages ?? 1);
}
