import type { CellFormat } from "../../model/bookContent";
import { builtInNumberFormats } from "./numberFormats";
import { readColor } from "./themeColors";
import { childNamed, childrenNamed, createElement, type XmlElement } from "./xml";

const DEFAULT_FONT_SIZE = 11;
const FIRST_OWN_NUMBER_FORMAT = 164;
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

/** styles.xml: what a cell's style number means, and new style numbers for changed formats. */
export class StyleSheet {
  private readonly formats = new Map<number, CellFormat | undefined>();
  private readonly derived = new Map<string, number>();

  constructor(
    private readonly root: XmlElement,
    private readonly themeColors: readonly string[],
  ) {}

  /** The format of a style number as far as the workbench knows formats; undefined where it is plain. */
  formatOf(style: number): CellFormat | undefined {
    if (!this.formats.has(style)) this.formats.set(style, this.readFormat(style));
    return this.formats.get(style);
  }

  /**
   * The style number for a cell of style `base` whose format turned from `before` to `after`. What the workbench does
   * not know of the base style (borders, font name, protection …) stays.
   */
  derive(base: number, before: CellFormat | undefined, after: CellFormat | undefined): number {
    const changes = formatChanges(before, after);
    if (Object.keys(changes).length === 0) return base;
    const key = `${base} ${JSON.stringify(changes)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const style = this.addStyle(base, changes);
    this.derived.set(key, style);
    return style;
  }

  private readFormat(style: number): CellFormat | undefined {
    const xf = this.list("cellXfs")[style];
    if (xf === undefined) return undefined;
    const font = this.list("fonts")[Number(xf.attributes.fontId ?? 0)];
    const format: CellFormat = {
      ...this.readNumberFormat(xf),
      ...readFont(font),
      ...present("fontColor", this.readFontColor(font)),
      ...present("fill", this.readFill(Number(xf.attributes.fillId ?? 0))),
      ...readAlignment(childNamed(xf, "alignment")),
    };
    return Object.keys(format).length === 0 ? undefined : format;
  }

  private readNumberFormat(xf: XmlElement): CellFormat {
    const id = xf.attributes.numFmtId ?? "0";
    const own = this.list("numFmts").find((format) => format.attributes.numFmtId === id)?.attributes.formatCode;
    const code = own ?? builtInNumberFormats[Number(id)] ?? "General";
    return code === "General" ? {} : { numberFormat: code };
  }

  private readFontColor(font: XmlElement | undefined): string | null {
    const color = childNamed(font, "color");
    return color?.attributes.theme === "1" && color.attributes.tint === undefined
      ? null
      : readColor(color, this.themeColors);
  }

  private readFill(fillId: number): string | null {
    const pattern = childNamed(this.list("fills")[fillId], "patternFill");
    return pattern?.attributes.patternType === "solid"
      ? readColor(childNamed(pattern, "fgColor"), this.themeColors)
      : null;
  }

  private list(name: string): XmlElement[] {
    return (childNamed(this.root, name)?.children ?? []).filter((child) => typeof child !== "string");
  }

  private append(listName: string, element: XmlElement): number {
    const list = ensureList(this.root, listName);
    list.children.push(element);
    const count = this.list(listName).length;
    list.attributes.count = String(count);
    return count - 1;
  }

  private addStyle(base: number, changes: FormatChanges): number {
    const baseXf =
      this.list("cellXfs")[base] ?? createElement("xf", { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0" });
    const xf = structuredClone(baseXf);
    if ("numberFormat" in changes) this.setNumberFormat(xf, changes.numberFormat ?? "General");
    if (FONT_KEYS.some((key) => key in changes)) this.setFont(xf, changes);
    if ("fill" in changes) this.setFill(xf, changes.fill ?? null);
    if (ALIGNMENT_KEYS.some((key) => key in changes)) setAlignment(xf, changes);
    return this.append("cellXfs", xf);
  }

  private setNumberFormat(xf: XmlElement, code: string): void {
    const builtIn = Object.entries(builtInNumberFormats).find(([id, known]) => known === code && Number(id) < 27)?.[0];
    xf.attributes.numFmtId = builtIn ?? this.ownNumberFormat(code);
    xf.attributes.applyNumberFormat = "1";
  }

  private ownNumberFormat(code: string): string {
    const known = this.list("numFmts").find((format) => format.attributes.formatCode === code);
    if (known?.attributes.numFmtId !== undefined) return known.attributes.numFmtId;
    const ids = this.list("numFmts").map((format) => Number(format.attributes.numFmtId));
    const id = String(Math.max(FIRST_OWN_NUMBER_FORMAT - 1, ...ids) + 1);
    this.append("numFmts", createElement("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  private setFont(xf: XmlElement, changes: FormatChanges): void {
    const baseFont = this.list("fonts")[Number(xf.attributes.fontId ?? 0)] ?? createElement("font", {});
    const font = structuredClone(baseFont);
    if ("bold" in changes) setFontPart(font, "b", changes.bold === true ? {} : null);
    if ("italic" in changes) setFontPart(font, "i", changes.italic === true ? {} : null);
    if ("fontSize" in changes) setFontPart(font, "sz", { val: String(changes.fontSize ?? DEFAULT_FONT_SIZE) });
    if ("fontColor" in changes) {
      setFontPart(font, "color", changes.fontColor === undefined ? { theme: "1" } : { rgb: opaque(changes.fontColor) });
    }
    xf.attributes.fontId = String(this.append("fonts", font));
    xf.attributes.applyFont = "1";
  }

  private setFill(xf: XmlElement, fill: string | null): void {
    xf.attributes.fillId = fill === null ? "0" : String(this.append("fills", solidFill(fill)));
    xf.attributes.applyFill = "1";
  }
}

/** Only the keys that differ; a key that is gone is there with undefined. */
type FormatChanges = { [Key in keyof CellFormat]: CellFormat[Key] | undefined };

const FONT_KEYS = ["bold", "italic", "fontSize", "fontColor"] as const;
const ALIGNMENT_KEYS = ["horizontalAlignment", "verticalAlignment", "wrapText"] as const;

const FORMAT_KEYS = ["numberFormat", "fill", ...FONT_KEYS, ...ALIGNMENT_KEYS] as const satisfies (keyof CellFormat)[];

function formatChanges(before: CellFormat = {}, after: CellFormat = {}): FormatChanges {
  const changed = FORMAT_KEYS.filter((key) => normalValue(before, key) !== normalValue(after, key));
  return Object.fromEntries(changed.map((key) => [key, after[key]]));
}

/** Formats that say the same in two ways (no bold, bold false) are one. */
function normalValue(format: CellFormat, key: keyof CellFormat): CellFormat[keyof CellFormat] {
  const value = format[key];
  if (value === false || value === "General" || value === "") return undefined;
  if (key === "verticalAlignment" && value === "Bottom") return undefined;
  if (key === "fontSize" && value === DEFAULT_FONT_SIZE) return undefined;
  return typeof value === "string" && value.startsWith("#") ? value.toLowerCase() : value;
}

/** True where two formats look the same, however they say it. */
export function sameFormat(one: CellFormat | undefined, other: CellFormat | undefined): boolean {
  if (one === other) return true;
  return FORMAT_KEYS.every(
    (key) => one?.[key] === other?.[key] || normalValue(one ?? {}, key) === normalValue(other ?? {}, key),
  );
}

function readFont(font: XmlElement | undefined): CellFormat {
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

function readAlignment(alignment: XmlElement | undefined): CellFormat {
  const { horizontal, vertical, wrapText } = alignment?.attributes ?? {};
  const horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[horizontal ?? ""];
  const verticalAlignment = ({ top: "Top", center: "Center" } as const)[vertical ?? ""];
  return {
    ...present("horizontalAlignment", horizontalAlignment ?? null),
    ...present("verticalAlignment", verticalAlignment ?? null),
    ...(wrapText === "1" || wrapText === "true" ? { wrapText: true } : {}),
  };
}

function setAlignment(xf: XmlElement, changes: FormatChanges): void {
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

function setFontPart(font: XmlElement, name: string, attributes: Record<string, string> | null): void {
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

function solidFill(color: string): XmlElement {
  return createElement("fill", {}, [
    createElement("patternFill", { patternType: "solid" }, [
      createElement("fgColor", { rgb: opaque(color) }),
      createElement("bgColor", { indexed: "64" }),
    ]),
  ]);
}

/** "#d62728" // => "FFD62728" */
function opaque(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** numFmts is the one list that a style sheet may lack; it comes first. */
function ensureList(root: XmlElement, name: string): XmlElement {
  const known = childrenNamed(root, name)[0];
  if (known !== undefined) return known;
  const list = createElement(name, { count: "0" });
  root.children.unshift(list);
  return list;
}

function present<Key extends string, Value>(key: Key, value: Value | null): { [name in Key]?: Value } {
  return value === null ? {} : ({ [key]: value } as { [name in Key]: Value });
}
