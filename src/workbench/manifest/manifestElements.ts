/** Direct child elements by local name: prefixes such as `bt:` are the author's own choice. */
export function childrenNamed(parent: Element, name: string): readonly Element[] {
  return Array.from(parent.children).filter((child) => child.localName === name);
}

/** The element at the end of `path`, by local names, or null. */
export function elementAt(parent: Element, ...path: readonly string[]): Element | null {
  let current: Element | undefined = parent;
  for (const name of path) current = current && childrenNamed(current, name)[0];
  return current ?? null;
}

/** Like `elementAt`, but an absent element is a fault of the manifest. */
export function requiredElement(parent: Element, ...path: readonly string[]): Element {
  const element = elementAt(parent, ...path);
  if (!element) throw new ManifestError(`<${parent.localName}> has no <${path.join("><")}>`);
  return element;
}

export function requiredAttribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new ManifestError(`<${element.localName}> has no attribute ${name}`);
  return value;
}

export function requiredText(parent: Element, ...path: readonly string[]): string {
  return requiredElement(parent, ...path).textContent.trim();
}

/** The schema's type of an element: `ShowTaskpane` of `xsi:type="ShowTaskpane"`. */
export function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}

/** A manifest that Excel would refuse, with the place in words. */
export class ManifestError extends Error {
  override readonly name = "ManifestError";
}
