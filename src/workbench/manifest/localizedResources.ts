import { childrenNamed, elementAt, ManifestError, requiredAttribute } from "./manifestElements";

/** Looks a `resid` up in one display language. */
export type ResourceLookup = (resid: string) => string;

/**
 * `DefaultValue`, or the value of the `<Override>` of this locale. Locales compare without regard to case, as Excel does.
 */
export function localizedValue(element: Element, locale: string): string {
  const override = childrenNamed(element, "Override").find(
    (child) => child.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return override ? requiredAttribute(override, "Value") : requiredAttribute(element, "DefaultValue");
}

/** All strings, addresses and images of a `<VersionOverrides>`; the lookup throws where a resid is not defined. */
export function resourceLookup(versionOverrides: Element, locale: string): ResourceLookup {
  const values = new Map<string, string>();
  for (const group of elementAt(versionOverrides, "Resources")?.children ?? [])
    for (const resource of group.children)
      values.set(requiredAttribute(resource, "id"), localizedValue(resource, locale));
  return (resid) => {
    const value = values.get(resid);
    if (value === undefined) throw new ManifestError(`resid "${resid}" is not defined in <Resources>`);
    return value;
  };
}
