import type { CustomXmlPart } from "./bookContent";
import { HostError } from "./hostError";

/** The namespace of the XML's root element; "" where it has none. */
export function rootNamespace(xml: string): string {
  const root = /<(?![?!])([^\s/>]+)([^>]*)>/.exec(xml);
  if (!root) return "";
  const prefix = /^([^:]+):/.exec(root[1] ?? "")?.[1];
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const value = new RegExp(`(?:^|\\s)${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2] ?? "");
  return value?.[1] ?? value?.[2] ?? "";
}

function checkXml(xml: unknown): string {
  const text = typeof xml === "string" ? xml.trim() : "";
  const root = /^(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<([^\s/>!?]+)[^>]*>/.exec(text);
  const closed = root && (text.endsWith("/>") || text.endsWith(`</${root[1]}>`));
  if (!closed) throw new HostError("InvalidArgument");
  return text;
}

/** Data that add-ins keep in the file, one XML document each. */
export class CustomXmlStore {
  readonly #parts = new Map<string, CustomXmlPart>();

  load(parts: readonly CustomXmlPart[]): void {
    for (const part of parts) this.#parts.set(part.id, part);
  }

  all(): readonly CustomXmlPart[] {
    return [...this.#parts.values()];
  }

  find(id: string): CustomXmlPart | null {
    return this.#parts.get(id) ?? null;
  }

  /** @throws HostError InvalidArgument where the text is no XML document */
  add(xml: unknown): CustomXmlPart {
    const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml: checkXml(xml) };
    this.#parts.set(part.id, part);
    return part;
  }

  set(id: string, xml: unknown): void {
    if (!this.#parts.has(id)) throw new HostError("ItemNotFound");
    this.#parts.set(id, { id, xml: checkXml(xml) });
  }

  delete(id: string): void {
    if (!this.#parts.delete(id)) throw new HostError("ItemNotFound");
  }
}
