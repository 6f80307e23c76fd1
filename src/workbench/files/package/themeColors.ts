import { childrenNamed, descendant, isElement, localName, type XmlElement } from "./xml";

/** Excel counts the theme's colours in another order than the theme lists them: light before dark. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

const OFFICE_THEME = "ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72".split(" ");

/** Indexed colours 0–63 (ECMA-376 part 1, 18.8.27), without "#". */
const BASIC = "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff";
const INDEXED = (
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 ` +
  "0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc " +
  "cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 " +
  "333399 333333"
).split(" ");

/** The theme's colours in Excel's order, without "#". */
export function readThemeColors(theme: XmlElement | null): readonly string[] {
  const scheme = theme === null ? undefined : descendant(theme, "themeElements", "clrScheme");
  if (scheme === undefined) return OFFICE_THEME;
  return [...THEME_ORDER, "hlink", "folHlink"].map((name, index) => {
    const color = childrenNamed(scheme, name)[0]?.children.find(isElement);
    const value = color && (localName(color) === "sysClr" ? color.attributes.lastClr : color.attributes.val);
    return value?.toLowerCase() ?? OFFICE_THEME[index] ?? "000000";
  });
}

/** A colour element's "#rrggbb"; null for automatic and missing colours. */
export function readColor(color: XmlElement | undefined, theme: readonly string[]): string | null {
  const { rgb, theme: themeIndex, indexed, tint } = color?.attributes ?? {};
  const base = rgb?.slice(-6) ?? theme[Number(themeIndex)] ?? INDEXED[Number(indexed)];
  return base === undefined ? null : `#${tintColor(base.toLowerCase(), Number(tint ?? 0))}`;
}

/** Lightens (tint above 0) or darkens a colour as Excel does: on the lightness of HSL (ECMA-376 part 1, 18.3.1.15). */
function tintColor(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const room = (level: number): number => 1 - Math.abs(2 * level - 1);
  const scale = room(lightness) === 0 ? 0 : room(target) / room(lightness);
  return [red, green, blue].map((part) => hexByte(target + (part - lightness) * scale)).join("");
}

function hexByte(share: number): string {
  return Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, "0");
}
