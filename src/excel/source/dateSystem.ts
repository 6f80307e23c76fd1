import type { Cell } from "../../engine/table";

const millisecondsOfDay = 86_400_000;
const daysBetweenSystems = 1462;

/**
 * Which day a workbook counts from, told by a date's serial and the text that Excel shows for it: Office.js has no
 * property for it. Where the text names no year of either reading, it is 1900, as in all but old Mac workbooks.
 *
 * Source: "Date systems in Excel", Microsoft Support (1,462 days lie between the two).
 *
 * @example dateSystemOf(37621, "12/31/2002") // => 1900
 * @example dateSystemOf(37621, "1/1/2007") // => 1904
 */
export function dateSystemOf(serial: Cell | undefined, shown: string): 1900 | 1904 {
  if (typeof serial !== "number") return 1900;
  const [year1900, year1904] = [yearOf(serial), yearOf(serial + daysBetweenSystems)];
  const shownYears: readonly string[] = shown.match(/\d{4}/g) ?? [];
  return shownYears.includes(String(year1904)) && !shownYears.includes(String(year1900)) ? 1904 : 1900;
}

/** Whether a number format shows a date with its four-digit year, in which the two systems can be told apart. */
export function showsYear(numberFormat: string): boolean {
  return /yyyy/i.test(numberFormat.replace(/"[^"]*"/g, ""));
}

function yearOf(serial1900: number): number {
  return new Date(Date.UTC(1899, 11, 30) + serial1900 * millisecondsOfDay).getUTCFullYear();
}
