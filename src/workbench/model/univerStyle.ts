import type { IStyleData } from "@univerjs/core";
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellFormat } from "./bookContent";

const horizontal = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const vertical = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function keyOf<Name extends string>(
  table: Readonly<Record<Name, number>>,
  value: number | null | undefined | void,
): Name | undefined {
  return (Object.keys(table) as Name[]).find((name) => table[name] === value);
}

/** "#RRGGBB" of any colour text Univer or an add-in may hold: "#rgb", "#rrggbb", "rgb(r,g,b)"; null where it is none. */
export function hexColor(color: string): string | null {
  const text = color.trim();
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  if (/^#[0-9a-f]{3}$/i.test(text))
    return `#${[...text.slice(1)].map((digit) => digit + digit).join("")}`.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(text);
  if (!parts) return null;
  const digits = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${digits.join("")}`.toUpperCase();
}

/** Our cell format as Univer's style; only what is given is set. */
export function toUniverStyle(format: CellFormat): IStyleData {
  const style: IStyleData = {};
  if (format.numberFormat !== undefined) style.n = { pattern: format.numberFormat };
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.fontColor !== undefined) style.cl = { rgb: format.fontColor };
  if (format.fill !== undefined) style.bg = { rgb: format.fill };
  if (format.horizontalAlignment !== undefined) style.ht = horizontal[format.horizontalAlignment];
  if (format.verticalAlignment !== undefined) style.vt = vertical[format.verticalAlignment];
  if (format.wrapText !== undefined) style.tb = format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  return style;
}

/** Univer's style as our cell format; what is default is left out. */
export function fromUniverStyle(style: IStyleData): CellFormat {
  const fill = style.bg?.rgb ? hexColor(style.bg.rgb) : null;
  const fontColor = style.cl?.rgb ? hexColor(style.cl.rgb) : null;
  const align = keyOf(horizontal, style.ht);
  const verticalAlign = keyOf(vertical, style.vt);
  return {
    ...(style.n?.pattern && style.n.pattern !== "General" ? { numberFormat: style.n.pattern } : {}),
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(fill ? { fill } : {}),
    ...(align && align !== "General" ? { horizontalAlignment: align } : {}),
    ...(verticalAlign ? { verticalAlignment: verticalAlign } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
  };
}
