import type { Issue, Result } from "./issue";
import { issueFrom } from "./issues/issueFrom";
import { policyIssues } from "./issues/policyIssues";
import type { MeasureSource } from "./measure";
import type { Criterion, Policy } from "./policy";
import { scoringMethod } from "./scoring";
import { readMethods } from "./validation/readMethods";
import { readCriteria, readDataChoice, readSource } from "./validation/readSources";
import { isRecord, settingReader, type SettingReader, type UnknownRecord } from "./validation/settingReader";

const formatVersion = 1;

/**
 * A policy from data that anybody may have written: a file, the workbook, the clipboard. Every fault is found in one
 * pass and named by its setting. The answer holds known settings only; left-out parameters have their defaults.
 *
 * @example
 * validatePolicy({ format: "something else" }).issues[0].code // => "policy.not-a-policy"
 */
export function validatePolicy(candidate: unknown): Result<Policy> {
  if (!isRecord(candidate) || candidate.format !== "tierwise-policy")
    return refused(issueFrom(policyIssues.notAPolicy, {}));
  if (candidate.formatVersion !== formatVersion) {
    const value = String(candidate.formatVersion);
    return refused(issueFrom(policyIssues.newerFormat, { value, details: { known: formatVersion } }));
  }
  const read = settingReader();
  const policy = readPolicy(read, candidate);
  reportMissingInputs(read, policy);
  const failed = read.issues.some(({ severity }) => severity === "error");
  return failed ? { ok: false, issues: read.issues } : { ok: true, value: policy, issues: read.issues };
}

function readPolicy(read: SettingReader, policy: UnknownRecord): Policy {
  const data = readDataChoice(read, policy.data);
  const { kind } = data;
  const inputs = Object.entries(read.record("inputs", policy.inputs ?? {})).map(
    ([id, value]): [string, MeasureSource] => [id, readSource(read, `inputs.${id}`, { value, kind })],
  );
  const criteria = Object.entries(read.record("criteria", policy.criteria ?? {})).map(
    ([id, value]): [string, readonly Criterion[]] => [id, readCriteria(read, `criteria.${id}`, { value, kind })],
  );
  return {
    format: "tierwise-policy",
    formatVersion,
    name: read.text("name", policy.name),
    version: read.number("version", policy.version),
    presetId: policy.presetId === null || policy.presetId === undefined ? null : read.text("presetId", policy.presetId),
    data,
    ...readMethods(read, policy),
    inputs: Object.fromEntries(inputs),
    criteria: Object.fromEntries(criteria),
    value: readSource(read, "value", { value: policy.value, kind }),
  };
}

function reportMissingInputs(read: SettingReader, policy: Policy): void {
  for (const input of scoringMethod(policy.scoring.method)?.inputs ?? []) {
    if (!input.required) continue;
    const field = input.id;
    if (input.criteria && !policy.criteria[field]?.length)
      read.issues.push(issueFrom(policyIssues.criteriaMissing, { field }));
    if (!input.criteria && !policy.inputs[field]) read.issues.push(issueFrom(policyIssues.inputMissing, { field }));
  }
}

function refused(issue: Issue): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [issue] };
}
