import { narrowText } from "./narrowText";
import { serialOfDay } from "./serialDate";

/** In which order a text such as 3/5/2024 is meant; null where the column does not show it. */
export type DayMonthOrder = "day-month" | "month-day" | null;

const time = /[\sT]+\d{1,2}(?::\d{1,2}){1,2}(?:\.\d+)?\s*(?:Z|[+-]\d{2}:?\d{2}|[AP]M)?$/i;
const chineseTime = /\s*\d{1,2}时.*$/;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** What a text says about a day: its serial (NaN = no date), or that day and month cannot be told apart. */
export type DateReading = number | "ambiguous" | "before-1900";

/**
 * The day a text names, as a serial of the 1900 system; a time of day is dropped. NaN where it is no date.
 * Year-first and Chinese forms are read as they stand; a text with the year last needs `order`, or a number above 12.
 *
 * @example
 * dateFromText("2024年3月5日", null) // => 45356
 * dateFromText("2024/3/5 08:26", null) // => 45356
 * dateFromText("3/5/2024", null) // => "ambiguous"
 * dateFromText("3/5/2024", "month-day") // => 45356
 */
export function dateFromText(text: string, order: DayMonthOrder): DateReading {
  const day = dayPart(text);
  const ymd = chinese.exec(day) ?? compact.exec(day);
  if (ymd) return reading(ymd[1], ymd[2], ymd[3]);
  const separated = yearFirst.exec(day);
  if (separated) return reading(separated[1], separated[3], separated[4]);
  const last = yearLast.exec(day);
  return last ? yearLastReading(last, order) : NaN;
}

/** Which order a year-last text proves by a number above 12; null where it proves none. */
export function orderProvedBy(text: string): DayMonthOrder {
  const parts = yearLast.exec(dayPart(text));
  if (!parts) return null;
  if (Number(parts[1]) > 12) return "day-month";
  return Number(parts[3]) > 12 ? "month-day" : null;
}

function dayPart(text: string): string {
  return narrowText(text).replace(time, "").replace(chineseTime, "");
}

function yearLastReading(parts: RegExpExecArray, order: DayMonthOrder): DateReading {
  const [, first, , second, year] = parts;
  const used = orderProvedBy(parts[0]) ?? order;
  if (used === "day-month") return reading(year, second, first);
  if (used === "month-day" || first === second) return reading(year, first, second);
  return "ambiguous";
}

function reading(year = "", month = "", day = ""): DateReading {
  if (Number(year) < 1900) return "before-1900";
  return serialOfDay(Number(year), Number(month), Number(day));
}
