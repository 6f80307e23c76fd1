import type { IconSet, RibbonAction, RibbonButton, RibbonGroup, RibbonTab } from "./addinManifest";
import type { ResourceLookup } from "./localizedResources";
import {
  childrenNamed,
  elementAt,
  ManifestError,
  requiredAttribute,
  requiredElement,
  requiredText,
  typeOf,
} from "./manifestElements";

/** The tabs of a `PrimaryCommandSurface`, in the manifest's order. Menus are not supported. */
export function readRibbon(extensionPoint: Element, lookup: ResourceLookup): readonly RibbonTab[] {
  return Array.from(extensionPoint.children)
    .filter((child) => child.localName === "OfficeTab" || child.localName === "CustomTab")
    .map((tab) => ({
      id: requiredAttribute(tab, "id"),
      groups: childrenNamed(tab, "Group").map((group) => readGroup(group, lookup)),
    }));
}

function readGroup(group: Element, lookup: ResourceLookup): RibbonGroup {
  return {
    id: requiredAttribute(group, "id"),
    label: lookup(resid(group, "Label")),
    icons: readIcons(group, lookup),
    buttons: childrenNamed(group, "Control").map((control) => readButton(control, lookup)),
  };
}

function readButton(control: Element, lookup: ResourceLookup): RibbonButton {
  if (typeOf(control) !== "Button") throw new ManifestError(`<Control> of type ${typeOf(control)} is not supported`);
  const supertip = requiredElement(control, "Supertip");
  return {
    id: requiredAttribute(control, "id"),
    label: lookup(resid(control, "Label")),
    tooltipTitle: lookup(resid(supertip, "Title")),
    tooltipText: lookup(resid(supertip, "Description")),
    icons: readIcons(control, lookup),
    action: readAction(requiredElement(control, "Action"), lookup),
  };
}

function readAction(action: Element, lookup: ResourceLookup): RibbonAction {
  switch (typeOf(action)) {
    case "ShowTaskpane":
      return {
        kind: "showTaskpane",
        taskpaneId: elementAt(action, "TaskpaneId")?.textContent.trim() ?? "",
        url: lookup(resid(action, "SourceLocation")),
      };
    case "ExecuteFunction":
      return { kind: "executeFunction", functionName: requiredText(action, "FunctionName") };
    default:
      throw new ManifestError(`<Action> of type ${typeOf(action)} is not supported`);
  }
}

function readIcons(parent: Element, lookup: ResourceLookup): IconSet {
  const images = childrenNamed(requiredElement(parent, "Icon"), "Image");
  return Object.fromEntries(
    images.map((image) => [Number(requiredAttribute(image, "size")), lookup(requiredAttribute(image, "resid"))]),
  );
}

function resid(parent: Element, name: string): string {
  return requiredAttribute(requiredElement(parent, name), "resid");
}
