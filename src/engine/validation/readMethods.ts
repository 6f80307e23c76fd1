import { checkParameters } from "../checkParameters";
import { cuttingMethod } from "../cutting";
import { issueFrom } from "../issues/issueFrom";
import { policyIssues } from "../issues/policyIssues";
import type { ParameterSpecs } from "../parameter";
import type { PolicyMethods } from "../policy";
import { scoringMethod } from "../scoring";
import { readScheme } from "./readScheme";
import type { SettingReader, UnknownRecord } from "./settingReader";

/** Scoring, cutting and scheme: the methods must exist and their settings be within their limits. */
export function readMethods(read: SettingReader, policy: UnknownRecord): PolicyMethods {
  const scheme = readScheme(read, "scheme", policy.scheme);
  const tierCount = scheme.tiers.length;
  const scoring = { part: "scoring", tierCount, specsOf: (id: string) => scoringMethod(id)?.parameters };
  const cutting = { part: "cutting", tierCount, specsOf: (id: string) => cuttingMethod(id)?.parameters };
  return {
    scoring: readMethod(read, policy.scoring, scoring),
    cutting: readMethod(read, policy.cutting, cutting),
    scheme,
  };
}

interface MethodKind {
  readonly part: string;
  readonly tierCount: number;
  readonly specsOf: (id: string) => ParameterSpecs | undefined;
}

function readMethod(
  read: SettingReader,
  value: unknown,
  { part, tierCount, specsOf }: MethodKind,
): PolicyMethods["scoring"] {
  const chosen = read.record(part, value);
  const method = read.text(`${part}.method`, chosen.method);
  const given = read.record(`${part}.parameters`, chosen.parameters ?? {});
  const specs = specsOf(method);
  if (!specs) {
    if (method !== "") read.issues.push(issueFrom(policyIssues.unknownMethod, { field: part, value: method }));
    return { method, parameters: {} };
  }
  const checked = checkParameters(specs, given, tierCount);
  for (const issue of checked.issues) read.issues.push({ ...issue, field: `${part}.${issue.field ?? ""}` });
  return { method, parameters: checked.ok ? checked.value : {} };
}
