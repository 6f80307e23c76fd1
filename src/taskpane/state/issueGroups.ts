import type { Issue, Severity } from "../../engine/issue";

/** Issues of one kind about one field: the first of them speaks for all. */
export interface IssueGroup {
  readonly key: string;
  readonly severity: Severity;
  readonly first: Issue;
  readonly count: number;
  /** Table rows they are about, in the order found. */
  readonly rows: readonly number[];
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Puts issues of one code and field together, the grave ones first, otherwise in the order found. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.code}\n${issue.field ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  return [...groups]
    .flatMap(([key, all]) => (all[0] === undefined ? [] : [groupOf(key, all[0], all)]))
    .sort((a, b) => weight[a.severity] - weight[b.severity]);
}

function groupOf(key: string, first: Issue, all: readonly Issue[]): IssueGroup {
  const rows = all.flatMap(({ row }) => (row === undefined ? [] : [row]));
  return { key, severity: first.severity, first, count: all.length, rows };
}
