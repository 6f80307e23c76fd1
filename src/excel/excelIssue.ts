import type { Issue, IssueDefinition } from "../engine/issue";

type IssueExtras = Pick<Issue, "row" | "field" | "value" | "details">;

/** An issue of a defined kind, with the place and the words for its text. */
export function excelIssue(definition: IssueDefinition, extras: IssueExtras = {}): Issue {
  return { code: definition.code, severity: definition.severity, ...extras };
}

/** The result that says why there is none. */
export function refused(...issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues };
}
