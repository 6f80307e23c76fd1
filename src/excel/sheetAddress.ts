/** A rectangle of cells; rows and columns count from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * The letters of a column.
 *
 * @example columnLetters(27) // => "AB"
 */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/**
 * A rectangle in A1 notation, without the sheet.
 *
 * @example areaAddress({ row: 0, column: 5, rowCount: 996, columnCount: 3 }) // => "F1:H996"
 */
export function areaAddress(area: CellArea): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const last = `${columnLetters(area.column + area.columnCount - 1)}${area.row + area.rowCount}`;
  return first === last ? first : `${first}:${last}`;
}

/**
 * A rectangle with its sheet, quoted as Excel quotes it.
 *
 * @example sheetAddress("Q1 sales", { row: 0, column: 0, rowCount: 1, columnCount: 1 }) // => "'Q1 sales'!A1"
 */
export function sheetAddress(sheetName: string, area: CellArea): string {
  return `${quotedSheetName(sheetName)}!${areaAddress(area)}`;
}

/**
 * Reads an address as `range.address` gives it; the sheet's name is dropped.
 *
 * @example parseArea("'Q1 sales'!$B$2:C4") // => { row: 1, column: 1, rowCount: 3, columnCount: 2 }
 * @throws where the text is no address of cells: addresses come from Excel or from us, so that is our own bug
 */
export function parseArea(address: string): CellArea {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(cells);
  if (!match) throw new Error(`Not an address of cells: ${address}`);
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const row = Number(firstRow) - 1;
  const column = columnNumber(firstColumn);
  return { row, column, rowCount: Number(lastRow) - row, columnCount: columnNumber(lastColumn) - column + 1 };
}

/** Whether two rectangles are the same. */
export function sameArea(one: CellArea, other: CellArea): boolean {
  return areaAddress(one) === areaAddress(other);
}

/** Whether a cell lies in a rectangle. */
export function areaHolds(area: CellArea, row: number, column: number): boolean {
  const { row: top, column: left, rowCount, columnCount } = area;
  return row >= top && row < top + rowCount && column >= left && column < left + columnCount;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
