/**
 * A small XML tree that gives back what it was given: elements and attributes can be changed, everything else (text,
 * comments, CDATA) is kept as it was written. Workers have no DOMParser, and parts of a user's file must survive whole.
 */
export interface XmlElement {
  name: string;
  /** Decoded values. */
  attributes: Record<string, string>;
  children: XmlNode[];
}

/** An element, or raw text with its entities still encoded. */
export type XmlNode = XmlElement | string;

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<\/?(?:"[^"]*"|'[^']*'|[^'">])*>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The root element of a document. Throws on text that is not well-formed. */
export function parseXml(text: string): XmlElement {
  const top = createElement("", {}, []);
  const open: XmlElement[] = [top];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    appendText(open, text.slice(end, match.index));
    takeToken(open, match[0]);
    end = match.index + match[0].length;
  }
  const root = top.children.find(isElement);
  if (open.length !== 1 || root === undefined) throw new SyntaxError("The XML text is not well-formed.");
  return root;
}

function takeToken(open: XmlElement[], token: string): void {
  if (token.startsWith("<?")) return;
  if (token.startsWith("<!")) return appendText(open, token);
  if (token.startsWith("</")) return closeElement(open, token);
  const selfClosing = token.endsWith("/>");
  const inside = token.slice(1, selfClosing ? -2 : -1);
  const nameEnd = inside.search(/\s/);
  const name = nameEnd < 0 ? inside : inside.slice(0, nameEnd);
  const element = createElement(name, parseAttributes(nameEnd < 0 ? "" : inside.slice(nameEnd)), []);
  last(open).children.push(element);
  if (!selfClosing) open.push(element);
}

function closeElement(open: XmlElement[], token: string): void {
  const closed = open.pop();
  if (closed?.name !== token.slice(2, -1).trim()) throw new SyntaxError(`The XML text closes ${token} out of place.`);
}

function appendText(open: XmlElement[], text: string): void {
  if (text !== "" && open.length > 1) last(open).children.push(text);
}

function last(open: XmlElement[]): XmlElement {
  const element = open[open.length - 1];
  if (element === undefined) throw new SyntaxError("The XML text closes more elements than it opens.");
  return element;
}

/** The attributes of a start tag's inside, decoded. */
export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    attributes[name] = decodeXml(double ?? single ?? "");
  }
  return attributes;
}

/** The document as text, with its declaration. */
export function writeXml(root: XmlElement): string {
  return DECLARATION + writeElement(root);
}

/** One element as text, without a declaration. */
export function writeElement(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${encodeXml(value)}"`);
  const start = `<${element.name}${attributes.join("")}`;
  if (element.children.length === 0) return `${start}/>`;
  const inside = element.children.map((child) => (isElement(child) ? writeElement(child) : child));
  return `${start}>${inside.join("")}</${element.name}>`;
}

export function createElement(name: string, attributes: Record<string, string>, children: XmlNode[] = []): XmlElement {
  return { name, attributes, children };
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}

/** An element's name without its namespace prefix. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(":") + 1);
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => isElement(child) && localName(child) === name,
  );
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenNamed(element, name)[0];
}

/** Follows a path of child names. */
export function descendant(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((current, name) => childNamed(current, name), element);
}

/** All elements below, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* descendants(child);
  }
}

export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (isElement(child) ? textOf(child) : rawTextValue(child))).join("");
}

function rawTextValue(raw: string): string {
  if (raw.startsWith("<!--")) return "";
  return raw.startsWith("<![CDATA[") ? raw.slice(9, -3) : decodeXml(raw);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(parseInt(decimal, 10));
    return ENTITIES[name ?? ""] ?? whole;
  });
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** For attribute values; text nodes may use it as well. */
export function encodeXml(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (character) => ESCAPES[character] ?? character);
}

/** Spreadsheet text marks characters that XML cannot hold as _xHHHH_ (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

export function encodeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\r\ufffe\uffff]/g, controlCode)
    .replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}

function controlCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
