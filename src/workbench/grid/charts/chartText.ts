import { numfmt } from "@univerjs/core";
import type { CellValue } from "./chartData";
import type { TextMark } from "./chartMarks";

/** Excel's own greys for chart texts and lines. */
export const chartColors = { text: "#595959", line: "#d9d9d9", background: "#ffffff" } as const;

export const labelFontSizePx = 12;

export const titleFontSizePx = 17;

const fullWidth = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** A value as its number format writes it; `null` = General. */
export function formatValue(value: CellValue, numberFormat: string | null): string {
  if (value === null) return "";
  if (typeof value !== "number") return String(value);
  return numfmt.format(numberFormat ?? "General", value, { throws: false });
}

/** Estimated width: ideographs take one em, the rest a little over half of one. */
export function textWidthPx(text: string, fontSizePx: number): number {
  let ems = 0;
  for (const character of text) ems += fullWidth.test(character) ? 1 : 0.56;
  return ems * fontSizePx;
}

/** A text mark in the chart's default colour and size. */
export function textMark(text: string, at: Omit<TextMark, "text" | "color" | "fontSizePx">, color?: string): TextMark {
  return { ...at, text, color: color ?? chartColors.text, fontSizePx: labelFontSizePx };
}

/** The text cut with an ellipsis so that it fits. */
export function fittedText(text: string, maximumPx: number): string {
  if (textWidthPx(text, labelFontSizePx) <= maximumPx) return text;
  let cut = text;
  while (cut.length > 1 && textWidthPx(`${cut}…`, labelFontSizePx) > maximumPx) cut = cut.slice(0, -1);
  return `${cut}…`;
}

/** The text in at most two lines, broken at a space, where one line is too wide. */
export function wrappedText(text: string, maximumPx: number): readonly string[] {
  if (textWidthPx(text, labelFontSizePx) <= maximumPx || !text.includes(" ")) return [text];
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  const at = spaces.reduce((best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best));
  return [text.slice(0, at), text.slice(at + 1)];
}
