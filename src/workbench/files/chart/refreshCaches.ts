import {
  childNamed,
  childrenNamed,
  createElement,
  descendants,
  encodeXml,
  localName,
  textOf,
  type XmlElement,
} from "../package/xml";
import type { CellLookup, ReferencedCell } from "./chartData";

/**
 * Brings the values that a chart part keeps of its cells up to date, where it keeps any and they differ: Excel reads the
 * cells anyway, previews and other programs show what is kept.
 */
export function refreshCaches(chartSpace: XmlElement, lookUp: CellLookup): void {
  for (const reference of descendants(chartSpace)) {
    const isNumbers = localName(reference) === "numRef";
    if (!isNumbers && localName(reference) !== "strRef") continue;
    const cache = childNamed(reference, isNumbers ? "numCache" : "strCache");
    const cells = lookUp(textOf(childNamed(reference, "f")));
    if (cache !== undefined && cells.length > 0) refreshCache(cache, cells.map(isNumbers ? numberText : cellText));
  }
}

function refreshCache(cache: XmlElement, texts: readonly (string | null)[]): void {
  const points = new Map(childrenNamed(cache, "pt").map((point) => [Number(point.attributes.idx), point]));
  const kept = (index: number): string | null => {
    const point = points.get(index);
    return point === undefined ? null : textOf(childNamed(point, "v"));
  };
  if (childNamed(cache, "ptCount") === undefined || texts.every((text, index) => kept(index) === text)) return;
  const prefix = cache.name.slice(0, cache.name.indexOf(":") + 1);
  cache.children = [
    ...childrenNamed(cache, "formatCode"),
    createElement(`${prefix}ptCount`, { val: String(texts.length) }),
    ...texts.flatMap((text, index) => (text === null ? [] : [writePoint(prefix, index, text)])),
  ];
}

function writePoint(prefix: string, index: number, text: string): XmlElement {
  return createElement(`${prefix}pt`, { idx: String(index) }, [createElement(`${prefix}v`, {}, [encodeXml(text)])]);
}

function numberText({ value: content }: ReferencedCell): string | null {
  return typeof content === "number" ? String(content) : null;
}

function cellText({ value: content }: ReferencedCell): string | null {
  return content === null ? null : String(content);
}
