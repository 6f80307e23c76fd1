import type { AddinManifest, CustomFunctionsExtension, RequirementSet, RibbonTab } from "./addinManifest";
import { localizedValue, type ResourceLookup, resourceLookup } from "./localizedResources";
import {
  childrenNamed,
  elementAt,
  ManifestError,
  requiredAttribute,
  requiredElement,
  requiredText,
  typeOf,
} from "./manifestElements";
import { readRibbon } from "./readRibbon";

/**
 * Reads an add-in-only XML manifest as Excel does in the given display language.
 *
 * @param locale "en-US", "zh-CN"; overrides are matched without regard to case, other locales see the default values.
 * @throws ManifestError where a part that this host needs is missing or a resid is not defined.
 * @example
 * readManifest(text, "zh-CN").ribbon[0]?.groups[0]?.buttons[0]?.label; // => "客户分级"
 */
export function readManifest(xml: string, locale: string): AddinManifest {
  const root = parseXml(xml);
  const overrides = requiredElement(root, "VersionOverrides");
  const host = workbookHost(overrides);
  const lookup = resourceLookup(overrides, locale);
  const icon = elementAt(root, "IconUrl");
  return {
    id: requiredText(root, "Id"),
    version: requiredText(root, "Version"),
    displayName: localizedValue(requiredElement(root, "DisplayName"), locale),
    description: localizedValue(requiredElement(root, "Description"), locale),
    iconUrl: icon && localizedValue(icon, locale),
    sourceUrl: localizedValue(requiredElement(root, "DefaultSettings", "SourceLocation"), locale),
    permissions: requiredText(root, "Permissions"),
    requirements: readRequirements(elementAt(root, "Requirements") ?? elementAt(overrides, "Requirements")),
    runtimeUrl: readRuntimeUrl(host, lookup),
    functions: readFunctions(host, lookup),
    ribbon: readSurface(host, lookup),
  };
}

function parseXml(xml: string): Element {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const fault = document.querySelector("parsererror");
  if (fault) throw new ManifestError(`not well-formed XML: ${fault.textContent.trim()}`);
  return document.documentElement;
}

function workbookHost(overrides: Element): Element {
  const hosts = childrenNamed(requiredElement(overrides, "Hosts"), "Host");
  const host = hosts.find((candidate) => typeOf(candidate) === "Workbook");
  if (!host) throw new ManifestError("<Hosts> has no Host of type Workbook");
  return host;
}

function readRequirements(requirements: Element | null): readonly RequirementSet[] {
  const sets = requirements && elementAt(requirements, "Sets");
  if (!sets) return [];
  const defaultVersion = sets.getAttribute("DefaultMinVersion") ?? "1.1";
  return childrenNamed(sets, "Set").map((set) => ({
    name: requiredAttribute(set, "Name"),
    minVersion: set.getAttribute("MinVersion") ?? defaultVersion,
  }));
}

function readRuntimeUrl(host: Element, lookup: ResourceLookup): string | null {
  const runtime = elementAt(host, "Runtimes", "Runtime");
  return runtime && lookup(requiredAttribute(runtime, "resid"));
}

function readFunctions(host: Element, lookup: ResourceLookup): CustomFunctionsExtension | null {
  const point = extensionPoint(host, "AllFormFactors", "CustomFunctions");
  if (!point) return null;
  return {
    namespace: lookup(requiredAttribute(requiredElement(point, "Namespace"), "resid")),
    metadataUrl: lookup(requiredAttribute(requiredElement(point, "Metadata", "SourceLocation"), "resid")),
  };
}

function readSurface(host: Element, lookup: ResourceLookup): readonly RibbonTab[] {
  const point = extensionPoint(host, "DesktopFormFactor", "PrimaryCommandSurface");
  return point ? readRibbon(point, lookup) : [];
}

function extensionPoint(host: Element, formFactor: string, type: string): Element | null {
  const factor = elementAt(host, formFactor);
  return (factor && childrenNamed(factor, "ExtensionPoint").find((point) => typeOf(point) === type)) ?? null;
}
