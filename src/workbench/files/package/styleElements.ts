import type { CellFormat } from "../../model/bookContent";
import { DEFAULT_FONT_SIZE, type FormatChanges } from "./formatChanges";
import { childNamed, createElement, type XmlElement } from "./xml";

/** CT_Font's children in the order that Excel writes. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
];

export function readFont(font: XmlElement | undefined): CellFormat {
  const size = Number(childNamed(font, "sz")?.attributes.val ?? DEFAULT_FONT_SIZE);
  return {
    ...(isOn(childNamed(font, "b")) ? { bold: true } : {}),
    ...(isOn(childNamed(font, "i")) ? { italic: true } : {}),
    ...(size === DEFAULT_FONT_SIZE ? {} : { fontSize: size }),
  };
}

function isOn(flag: XmlElement | undefined): boolean {
  return flag !== undefined && flag.attributes.val !== "0" && flag.attributes.val !== "false";
}

export function readAlignment(alignment: XmlElement | undefined): CellFormat {
  const { horizontal, vertical, wrapText } = alignment?.attributes ?? {};
  const horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[horizontal ?? ""];
  const verticalAlignment = ({ top: "Top", center: "Center" } as const)[vertical ?? ""];
  return {
    ...present("horizontalAlignment", horizontalAlignment ?? null),
    ...present("verticalAlignment", verticalAlignment ?? null),
    ...(wrapText === "1" || wrapText === "true" ? { wrapText: true } : {}),
  };
}

export function setAlignment(xf: XmlElement, changes: FormatChanges): void {
  const alignment = childNamed(xf, "alignment") ?? createElement("alignment", {});
  if (!xf.children.includes(alignment)) xf.children.unshift(alignment);
  if ("horizontalAlignment" in changes) {
    alignment.attributes.horizontal = (changes.horizontalAlignment ?? "General").toLowerCase();
  }
  if ("verticalAlignment" in changes) {
    alignment.attributes.vertical = (changes.verticalAlignment ?? "Bottom").toLowerCase();
  }
  if ("wrapText" in changes) alignment.attributes.wrapText = changes.wrapText === true ? "1" : "0";
  xf.attributes.applyAlignment = "1";
}

export function setFontPart(font: XmlElement, name: string, attributes: Record<string, string> | null): void {
  font.children = font.children.filter((child) => typeof child === "string" || child.name !== name);
  if (attributes === null) return;
  const later = FONT_ORDER.slice(FONT_ORDER.indexOf(name) + 1);
  const elements = font.children;
  const at = elements.findIndex((child) => typeof child !== "string" && isAfter(child.name, later));
  elements.splice(at < 0 ? elements.length : at, 0, createElement(name, attributes));
}

/** What is not in the list (family, charset, scheme) stands at the end. */
function isAfter(name: string, later: readonly string[]): boolean {
  return later.includes(name) || !FONT_ORDER.includes(name);
}

export function solidFill(color: string): XmlElement {
  return createElement("fill", {}, [
    createElement("patternFill", { patternType: "solid" }, [
      createElement("fgColor", { rgb: opaque(color) }),
      createElement("bgColor", { indexed: "64" }),
    ]),
  ]);
}

/** "#d62728" // => "FFD62728" */
export function opaque(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

export function present<Key extends string, Value>(key: Key, value: Value | null): { [name in Key]?: Value } {
  return value === null ? {} : ({ [key]: value } as { [name in Key]: Value });
}
