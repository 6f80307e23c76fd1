import { createElement, type XmlElement } from "../package/xml";

/** Builders for the elements of a chart part: "c:" of the chart, "a:" of the drawing inside it. */
export function solidFill(color: string): XmlElement {
  return drawing("solidFill", {}, [drawing("srgbClr", { val: color })]);
}

export function element(name: string, children: (XmlElement | string)[] = []): XmlElement {
  return createElement(`c:${name}`, {}, children);
}

export function chartElement(name: string, attributes: Record<string, string>): XmlElement {
  return createElement(`c:${name}`, attributes);
}

export function value(name: string, text: string): XmlElement {
  return createElement(`c:${name}`, { val: text });
}

export function drawing(
  name: string,
  attributes: Record<string, string> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  return createElement(`a:${name}`, attributes, children);
}
