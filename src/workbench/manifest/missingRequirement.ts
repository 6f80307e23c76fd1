import type { AddinManifest, RequirementSet } from "./addinManifest";

/**
 * The first requirement set of the manifest that a host does not support, or null. Excel does not offer an add-in that
 * needs more than it has.
 *
 * @param supported name of a set → its highest version: `{ ExcelApi: 1.14 }`.
 */
export function missingRequirement(
  { requirements }: Pick<AddinManifest, "requirements">,
  supported: Readonly<Record<string, number>>,
): RequirementSet | null {
  return requirements.find(({ name, minVersion }) => !(compareVersions(supported[name], minVersion) >= 0)) ?? null;
}

/** Versions compare part by part: 1.9 is older than 1.13. NaN where there is nothing to compare. */
function compareVersions(has: number | undefined, needs: string): number {
  if (has === undefined) return NaN;
  const [major = 0, minor = 0] = String(has).split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needs.split(".").map(Number);
  return major - neededMajor || minor - neededMinor;
}
