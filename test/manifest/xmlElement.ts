import { XMLParser } from "fast-xml-parser";

/** One element as it stands in the file: children in order, attributes without prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Ordered = Readonly<Record<string, unknown>>;

function element(node: Ordered): XmlElement {
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  const inner = (node[name] as readonly Ordered[]) ?? [];
  return {
    name,
    attributes: (node[":@"] ?? {}) as Record<string, string>,
    children: inner.filter((child) => !("#text" in child)).map(element),
    text: inner.map((child) => String(child["#text"] ?? "")).join(""),
  };
}

/** Parses a document and answers its root element, order kept. */
export function parseXml(xml: string): XmlElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseAttributeValue: false,
    parseTagValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
  });
  return element((parser.parse(xml) as readonly Ordered[])[0]!);
}

/** All elements below (and with) the given one, in document order. */
export function descendants(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap(descendants)];
}

export const named = (root: XmlElement, name: string): readonly XmlElement[] =>
  descendants(root).filter((each) => each.name === name);
