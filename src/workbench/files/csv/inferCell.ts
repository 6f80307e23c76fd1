import type { CellContent } from "../../model/bookContent";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const GROUPED_NUMBER = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PERCENT = /^[+-]?\d+(?:\.\d+)?%$/;
const DATE = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;
/** A number with more digits than Excel keeps (an order or card number) would lose its last ones. */
const MOST_DIGITS = 15;
const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25569;
const FIRST_SAFE_SERIAL = 61;

/**
 * A field of a text table as the cell that Excel would make of it, but careful with identifiers: numbers with leading
 * zeros or more than 15 digits stay text, and so does what begins with "=" (a file's text is not to run as a formula).
 * inferCell("2024-03-01") // => { value: 45352, format: { numberFormat: "yyyy-mm-dd" } }
 * inferCell("00123") // => { value: "00123" }
 */
export function inferCell(field: string): CellContent | null {
  const text = field.trim();
  if (text === "") return null;
  if (NUMBER.test(text)) return isIdentifier(text) ? { value: text } : { value: Number(text) };
  if (GROUPED_NUMBER.test(text)) return groupedCell(text);
  if (PERCENT.test(text)) return percentCell(text);
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  return dateCell(text) ?? { value: field };
}

function isIdentifier(text: string): boolean {
  const digits = text.replace(/e.*$/i, "").replace(/\D/g, "");
  return /^[+-]?0\d/.test(text) || digits.length > MOST_DIGITS || !Number.isFinite(Number(text));
}

function groupedCell(text: string): CellContent {
  const numberFormat = text.includes(".") ? "#,##0.00" : "#,##0";
  return { value: Number(text.replaceAll(",", "")), format: { numberFormat } };
}

function percentCell(text: string): CellContent {
  const decimals = text.includes(".") ? "0.00%" : "0%";
  return {
    value: Number((Number(text.slice(0, -1)) / 100).toPrecision(MOST_DIGITS)),
    format: { numberFormat: decimals },
  };
}

function dateCell(text: string): CellContent | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = [1, 3, 4, 5, 6, 7].map((group) => Number(match[group] ?? 0)) as Six;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const serial = UNIX_EPOCH_SERIAL + time / MS_PER_DAY;
  const valid =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!valid || serial < FIRST_SAFE_SERIAL) return null;
  const dayShare = (hour * 3600 + minute * 60 + second) / 86_400;
  return { value: serial + dayShare, format: { numberFormat: dateFormat(match) } };
}

type Six = [number, number, number, number, number, number];

function dateFormat(match: RegExpExecArray): string {
  const separator = match[2] ?? "-";
  const date = separator === "-" ? "yyyy-mm-dd" : `yyyy${separator}m${separator}d`;
  if (match[5] === undefined) return date;
  return match[7] === undefined ? `${date} hh:mm` : `${date} hh:mm:ss`;
}
