import { DEFAULT_COLUMN_WIDTH_PX, POINTS_PER_PX } from "../package/columnWidth";

const DEFAULT_ROW_HEIGHT_POINTS = 15;

/** Where columns and rows lie on a sheet, in points from its top left corner. */
export interface SheetGeometry {
  readonly columnWidthsPx: Readonly<Record<number, number>>;
  readonly defaultColumnWidthPx: number;
  /** In points; only rows that differ from the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
}

export const defaultGeometry: SheetGeometry = {
  columnWidthsPx: {},
  defaultColumnWidthPx: DEFAULT_COLUMN_WIDTH_PX,
  rowHeights: new Map(),
  defaultRowHeight: DEFAULT_ROW_HEIGHT_POINTS,
};

export function columnWidth(geometry: SheetGeometry, column: number): number {
  return (geometry.columnWidthsPx[column] ?? geometry.defaultColumnWidthPx) * POINTS_PER_PX;
}

export function rowHeight(geometry: SheetGeometry, row: number): number {
  return geometry.rowHeights.get(row) ?? geometry.defaultRowHeight;
}

/** The left edge of a column. */
export function columnLeft(geometry: SheetGeometry, column: number): number {
  let left = 0;
  for (let index = 0; index < column; index += 1) left += columnWidth(geometry, index);
  return left;
}

/** The top edge of a row. */
export function rowTop(geometry: SheetGeometry, row: number): number {
  let top = row * geometry.defaultRowHeight;
  for (const [index, height] of geometry.rowHeights) if (index < row) top += height - geometry.defaultRowHeight;
  return top;
}

/** A column or row and how far into it a point lies. */
export interface GridPoint {
  readonly index: number;
  readonly offset: number;
}

export function columnAt(geometry: SheetGeometry, left: number): GridPoint {
  return locate(left, (column) => columnWidth(geometry, column));
}

export function rowAt(geometry: SheetGeometry, top: number): GridPoint {
  return locate(top, (row) => rowHeight(geometry, row));
}

const LAST_INDEX = 16_383;

function locate(position: number, sizeAt: (index: number) => number): GridPoint {
  let rest = Math.max(0, position);
  for (let index = 0; index < LAST_INDEX; index += 1) {
    const size = sizeAt(index);
    if (rest < size) return { index, offset: rest };
    rest -= size;
  }
  return { index: LAST_INDEX, offset: 0 };
}
