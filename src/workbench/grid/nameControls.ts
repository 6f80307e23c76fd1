/** What the grid's own controls are called, in the display language; Univer leaves them without a name. */
export interface GridControlNames {
  readonly nameBox: string;
  readonly definedNames: string;
  readonly expandFormulaBar: string;
  readonly addSheet: string;
  readonly allSheets: string;
  readonly zoom: string;
  readonly zoomOut: string;
  readonly zoomIn: string;
}

type Attributes = Readonly<Record<string, string | null>>;

/** Selector → attributes to set (or, null, to take away); the n-th record is for the n-th match, the last for the rest. */
function rules(names: GridControlNames): readonly (readonly [string, readonly Attributes[]])[] {
  const named = (name: string): Attributes => ({ "aria-label": name });
  return [
    // A positive tabindex would come before everything else on the page.
    ['canvas[tabindex="1"]', [{ tabindex: "-1" }]],
    ["[data-u-comp=defined-name] input", [named(names.nameBox)]],
    ["[data-u-comp=defined-name] a", [{ role: "button", type: null, ...named(names.definedNames) }]],
    ["[data-u-comp=formula-bar] button", [named(names.expandFormulaBar)]],
    ["[data-u-comp=sheet-bar-append-button]", [named(names.addSheet), named(names.allSheets)]],
    ["[data-u-comp=button]:not([data-slot])", [named(names.zoomOut), named(names.zoomIn)]],
    ["[role=track]", [{ role: "group", ...named(names.zoom) }]],
    ["[role=group] > a[role=button]", [named("100%")]],
    ["[role=handle]", [{ role: null, ...named(names.zoom) }]],
  ];
}

/** Names the controls inside the grid for screen readers, now and whenever Univer draws new ones. */
export function nameControls(container: HTMLElement, names: GridControlNames): () => void {
  const apply = () => {
    for (const [selector, records] of rules(names)) {
      container.querySelectorAll(selector).forEach((element, index) => {
        setAttributes(element, records[Math.min(index, records.length - 1)] ?? {});
      });
    }
  };
  const observer = new MutationObserver(apply);
  observer.observe(container, { childList: true, subtree: true });
  apply();
  return () => observer.disconnect();
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
