import type { Issue } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import { policyIssues } from "../issues/policyIssues";

export type UnknownRecord = Readonly<Record<string, unknown>>;

/** Reads settings of unknown shape by path, collecting an issue for each one that is missing or wrong. */
export interface SettingReader {
  readonly issues: Issue[];
  record(path: string, value: unknown): UnknownRecord;
  list(path: string, value: unknown): readonly unknown[];
  text(path: string, value: unknown): string;
  number(path: string, value: unknown): number;
  oneOf<Option extends string>(path: string, value: unknown, options: readonly Option[]): Option;
}

/** A reader that goes on after a fault with an empty value of the right kind, so that one pass finds every fault. */
export function settingReader(): SettingReader {
  const issues: Issue[] = [];
  const fault = <T>(field: string, value: unknown, { expected, instead }: { expected: string; instead: T }): T => {
    const missing = value === undefined || value === null || value === "";
    const place = { field, value: shown(value), details: { expected } };
    issues.push(
      missing ? issueFrom(policyIssues.settingMissing, { field }) : issueFrom(policyIssues.settingWrong, place),
    );
    return instead;
  };
  return {
    issues,
    record: (path, value) => (isRecord(value) ? value : fault(path, value, { expected: "{ … }", instead: {} })),
    list: (path, value) => (Array.isArray(value) ? value : fault(path, value, { expected: "[ … ]", instead: [] })),
    text: (path, value) =>
      typeof value === "string" && value !== "" ? value : fault(path, value, { expected: "text", instead: "" }),
    number: (path, value) =>
      typeof value === "number" && Number.isFinite(value)
        ? value
        : fault(path, value, { expected: "number", instead: NaN }),
    oneOf: (path, value, options) => {
      const found = options.find((option) => option === value);
      return (
        found ?? fault(path, value, { expected: options.join(", "), instead: options[0] as (typeof options)[number] })
      );
    },
  };
}

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string | number {
  if (typeof value === "number" || typeof value === "string") return value;
  return JSON.stringify(value) ?? "";
}
