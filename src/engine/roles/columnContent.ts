import { isBlank, isErrorValue } from "../columns/blank";
import { dateFromText } from "../columns/dateFromText";
import { numberFromText } from "../columns/numberFromText";
import { serialOfDay } from "../columns/serialDate";
import type { Cell } from "../table";

export type ColumnContent = "number" | "date" | "text" | "empty";

/** Days in the life of a business: 1970 to 2069, as serials. */
const plausibleSerials = { from: serialOfDay(1970, 1, 1), to: serialOfDay(2069, 12, 31) };

/**
 * What most of a column's sample cells are. Numbers are dates where their format shows a day, where they are days
 * written as yyyymmdd, or where the header asks for a date and they could be serials.
 */
export function columnContent(cells: readonly Cell[], format: string, headerSaysDate: boolean): ColumnContent {
  const filled = cells.filter((cell) => !isBlank(cell) && !isErrorValue(cell));
  if (filled.length === 0) return "empty";
  const numbers = filled.filter((cell) => typeof cell === "number" || isTextNumber(cell));
  const dates = filled.filter((cell) => isDate(cell, format, headerSaysDate));
  if (dates.length * 2 > filled.length) return "date";
  return numbers.length * 2 > filled.length ? "number" : "text";
}

function isTextNumber(cell: Cell): boolean {
  return typeof cell === "string" && !Number.isNaN(numberFromText(cell));
}

function isDate(cell: Cell, format: string, headerSaysDate: boolean): boolean {
  if (typeof cell === "string") return isTextDate(cell, headerSaysDate);
  if (typeof cell !== "number") return false;
  if (isDateFormat(format)) return true;
  const day = Math.floor(cell);
  return isCompactDay(cell) || (headerSaysDate && day >= plausibleSerials.from && day <= plausibleSerials.to);
}

/** Eight digits as text may as well be an id: they need a header that asks for a date. */
function isTextDate(text: string, headerSaysDate: boolean): boolean {
  const read = dateFromText(text, null);
  const isDay = read === "ambiguous" || (typeof read === "number" && !Number.isNaN(read));
  return isDay && (headerSaysDate || !/^\d+$/.test(text.trim()));
}

function isCompactDay(value: number): boolean {
  const year = Math.floor(value / 1e4);
  return year >= 1970 && year < 2070 && !Number.isNaN(serialOfDay(year, Math.floor(value / 100) % 100, value % 100));
}

/**
 * Whether a number format shows a day.
 *
 * @example
 * isDateFormat("yyyy-mm-dd") // => true
 * isDateFormat('yyyy"年"m"月"d"日"') // => true
 * isDateFormat("#,##0.00 \"days\"") // => false
 */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
  return !/general/.test(bare) && /[yd]/.test(bare);
}
