import type { Cell, RawColumn, RawTable } from "../table";
import { isBlank } from "./blank";
import { dateFromText, orderProvedBy, type DayMonthOrder } from "./dateFromText";
import { daysFrom1900To1904, lastSerial, serialOfDay } from "./serialDate";

/** A column read as days: whole serials of the 1900 system, one a row, NaN where there is no day to be read. */
export interface DateColumn {
  readonly source: RawColumn;
  readonly values: Float64Array;
  /** Rows whose date was text or a yyyymmdd number and read all the same, ascending. */
  readonly convertedRows: readonly number[];
  /** Why the row has no day; only for rows whose value is NaN. */
  faultOf(row: number): DateFault;
}

export type DateFault = "blank" | "unreadable" | "ambiguous" | "before-1900";

/**
 * Reads a column as days; times of day are dropped. Excel dates are serials in the workbook's date system; eight-digit
 * numbers such as 19970101 and text dates (see `dateFromText`) are read too and their rows noted. 0, "" and null are
 * blank: an empty cell that a formula passed on arrives as 0.
 */
export function dateColumn(source: RawColumn, dateSystem: RawTable["dateSystem"]): DateColumn {
  const { cells } = source;
  const offset = dateSystem === 1904 ? daysFrom1900To1904 : 0;
  const values = new Float64Array(cells.length);
  const convertedRows: number[] = [];
  const order = dayMonthOrder(cells);
  const known = new Map<Cell, number>();
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? null;
    if (typeof cell === "number" && cell > 0 && cell < lastSerial + 1 - offset) values[row] = Math.floor(cell) + offset;
    else {
      // Text dates repeat: each spelling is read once.
      const day = known.get(cell) ?? dayOrNaN(readDate(cell, order));
      known.set(cell, day);
      values[row] = day;
      if (values[row] === values[row]) convertedRows.push(row);
    }
  }
  return { source, values, convertedRows, faultOf: (row) => faultOf(cells[row] ?? null) };
}

const yearMayBeLast = /^\s*\d{1,2}[-/.]/;

/** The order that the column's own dates prove; null where none does or where they contradict each other. */
function dayMonthOrder(cells: readonly Cell[]): DayMonthOrder {
  let found: DayMonthOrder = null;
  for (const cell of cells) {
    const proved = typeof cell === "string" && yearMayBeLast.test(cell) ? orderProvedBy(cell) : null;
    if (proved !== null && found !== null && proved !== found) return null;
    found = proved ?? found;
  }
  return found;
}

function readDate(cell: Cell, order: DayMonthOrder): number | DateFault {
  if (isBlank(cell) || cell === 0) return "blank";
  const read =
    typeof cell === "number" ? dayOfNumber(cell) : typeof cell === "string" ? dateFromText(cell, order) : NaN;
  return typeof read === "string" || !Number.isNaN(read) ? read : "unreadable";
}

function dayOfNumber(value: number): number | "before-1900" {
  if (value < 0) return "before-1900";
  if (!Number.isInteger(value) || value < 1e7 || value > 99991231) return NaN;
  const year = Math.floor(value / 1e4);
  const day = serialOfDay(year, Math.floor(value / 100) % 100, value % 100);
  return year < 1900 ? "before-1900" : day;
}

function dayOrNaN(read: number | DateFault): number {
  return typeof read === "number" ? read : NaN;
}

function faultOf(cell: Cell): DateFault {
  const read = readDate(cell, null);
  return typeof read === "string" ? read : "unreadable";
}
