import type { CellFormat } from "../../model/bookContent";
import {
  ALIGNMENT_KEYS,
  DEFAULT_FONT_SIZE,
  FONT_KEYS,
  formatChanges,
  sameFormat,
  type FormatChanges,
} from "./formatChanges";
import { builtInNumberFormats } from "./numberFormats";
import { opaque, present, readAlignment, readFont, setAlignment, setFontPart, solidFill } from "./styleElements";
import { readColor } from "./themeColors";
import { childNamed, childrenNamed, createElement, type XmlElement } from "./xml";

const FIRST_OWN_NUMBER_FORMAT = 164;
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
    if (sameFormat(before, after)) return base;
    const changes = formatChanges(before, after);
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

/** numFmts is the one list that a style sheet may lack; it comes first. */
function ensureList(root: XmlElement, name: string): XmlElement {
  const known = childrenNamed(root, name)[0];
  if (known !== undefined) return known;
  const list = createElement(name, { count: "0" });
  root.children.unshift(list);
  return list;
}
