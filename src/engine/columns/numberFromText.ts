import { narrowText } from "./narrowText";

const currencySigns = /^(?:CN¥|RMB|CNY|USD|EUR|GBP|[¥$€£])\s*|\s*(?:RMB|CNY|USD|EUR|GBP|[¥$€£])$/gi;
const chineseUnit = /^(.*?)\s*(万亿|亿|万)?\s*元?$/;
const factorOfUnit: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };
const plainNumber = /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const groupedNumber = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/**
 * A number written as text, or NaN. Reads thousands separators, full-width digits, currency signs, percent, brackets
 * for negatives, a trailing minus, 万, 亿 and 元. Refuses what could be read in two ways ("1.234,56", "12,34").
 *
 * @example
 * numberFromText(" 1,234.50 ") // => 1234.5
 * numberFromText("￥1,200") // => 1200
 * numberFromText("12%") // => 0.12
 * numberFromText("3.5万元") // => 35000
 * numberFromText("(1,200)") // => -1200
 * numberFromText("1.234,56") // => NaN
 */
export function numberFromText(text: string): number {
  const { negative, magnitude } = signAndMagnitude(narrowText(text).replace(/[−–]/g, "-"));
  const value = numberFromMagnitude(magnitude);
  return negative ? -value : value;
}

function signAndMagnitude(text: string): { readonly negative: boolean; readonly magnitude: string } {
  const inner = /^\((.+)\)$/.exec(text)?.[1];
  if (inner !== undefined) return { negative: true, magnitude: withoutCurrency(inner) };
  const bare = withoutCurrency(text);
  if (/^[+-]/.test(bare)) return { negative: bare.startsWith("-"), magnitude: withoutCurrency(bare.slice(1)) };
  if (bare.endsWith("-")) return { negative: true, magnitude: bare.slice(0, -1) };
  return { negative: false, magnitude: bare };
}

function withoutCurrency(text: string): string {
  return text.replace(currencySigns, "").trim();
}

function numberFromMagnitude(text: string): number {
  if (text.endsWith("%")) return scaled(digitsToNumber(text.slice(0, -1).trim()), -2);
  const [, digits = "", unit] = chineseUnit.exec(text) ?? [];
  const factor = unit === undefined ? 1 : factorOfUnit[unit];
  return factor === undefined ? NaN : scaled(digitsToNumber(digits), Math.log10(factor));
}

function digitsToNumber(text: string): number {
  if (plainNumber.test(text)) return finite(Number(text));
  if (groupedNumber.test(text)) return finite(Number(text.replaceAll(",", "")));
  return NaN;
}

/** Shifts the decimal point in the text form: 0.07 × 100 as binary fractions is not 7. */
function scaled(value: number, decimalShift: number): number {
  if (decimalShift === 0 || !Number.isFinite(value)) return value;
  const [digits, exponent = "0"] = value.toExponential().split("e");
  return finite(Number(`${digits}e${Number(exponent) + decimalShift}`));
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}
