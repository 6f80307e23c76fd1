import type { Issue, Result } from "./issue";
import { issueFrom } from "./issues/issueFrom";
import { policyIssues } from "./issues/policyIssues";
import type {
  ChoiceParameter,
  NumberListParameter,
  NumberParameter,
  ParameterSpec,
  ParameterSpecs,
  ParameterValue,
  ParameterValues,
} from "./parameter";

/**
 * A method's settings, checked against their specifications: defaults filled in, unknown settings dropped with a
 * warning, wrong ones refused with one error each.
 *
 * @param tierCount  tiers of the scheme, for lists with one number a tier; the length is not checked without it
 * @example
 * checkParameters({ bins: scoreLevels }, {}) // => { ok: true, value: { bins: 5 }, issues: [] }
 */
export function checkParameters(
  specs: ParameterSpecs,
  values: Readonly<Record<string, unknown>>,
  tierCount?: number,
): Result<ParameterValues> {
  const issues: Issue[] = Object.keys(values)
    .filter((id) => !Object.hasOwn(specs, id))
    .map((field) => issueFrom(policyIssues.unknownParameter, { field }));
  const checked: Record<string, ParameterValue> = {};
  for (const [id, spec] of Object.entries(specs)) {
    const value = values[id] ?? spec.default;
    issues.push(...faultsOf({ id, value, tierCount }, spec));
    checked[id] = value as ParameterValue;
  }
  const ok = issues.every((issue) => issue.severity !== "error");
  return ok ? { ok, value: checked, issues } : { ok, issues };
}

interface Setting {
  readonly id: string;
  readonly value: unknown;
  readonly tierCount: number | undefined;
}

function faultsOf(setting: Setting, spec: ParameterSpec): readonly Issue[] {
  switch (spec.kind) {
    case "number":
      return numberFaults(setting, spec);
    case "choice":
      return choiceFaults(setting, spec);
    case "numberList":
      return listFaults(setting, spec);
  }
}

function numberFaults({ id: field, value }: Setting, spec: NumberParameter | NumberListParameter): readonly Issue[] {
  if (typeof value !== "number" || Number.isNaN(value)) return [wrong(field, value, "number")];
  if (value < spec.min || value > spec.max) {
    return [issueFrom(policyIssues.numberOutOfRange, { field, value, details: { min: spec.min, max: spec.max } })];
  }
  const fractional = spec.kind === "number" && spec.integer && !Number.isInteger(value);
  return fractional ? [issueFrom(policyIssues.numberNotWhole, { field, value })] : [];
}

function choiceFaults({ id: field, value }: Setting, spec: ChoiceParameter): readonly Issue[] {
  const options = spec.options.map((option) => option.id);
  return typeof value === "string" && options.includes(value) ? [] : [wrong(field, value, options.join(", "))];
}

function listFaults({ id: field, value, tierCount }: Setting, spec: NumberListParameter): readonly Issue[] {
  if (!Array.isArray(value)) return [wrong(field, value, "list")];
  const faults = value.flatMap((item: unknown, index) =>
    numberFaults({ id: `${field}[${index + 1}]`, value: item, tierCount }, spec),
  );
  if (spec.length === "free" || tierCount === undefined) return faults;
  const needed = spec.length === "perTier" ? tierCount : tierCount - 1;
  if (value.length === needed) return faults;
  const details = { count: value.length, tiers: tierCount, needed };
  return [...faults, issueFrom(policyIssues.listLength, { field, details })];
}

function wrong(field: string, value: unknown, expected: string): Issue {
  const shown = typeof value === "number" || typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return issueFrom(policyIssues.settingWrong, { field, value: shown, details: { expected } });
}
