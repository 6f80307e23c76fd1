import type { Issue } from "./issue";
import { issueFrom } from "./issues/issueFrom";
import { tierIssues } from "./issues/tierIssues";
import type { Prepared } from "./run";

/** A warning for each customer without a tier that no other issue of the run names. */
export function untieredIssues({ customers }: Prepared, tierOf: Int32Array, found: readonly Issue[]): readonly Issue[] {
  if (!tierOf.includes(-1)) return [];
  const named = new Set(found.flatMap((issue) => issue.customers ?? []));
  const issues: Issue[] = [];
  tierOf.forEach((tier, customer) => {
    if (tier >= 0 || named.has(customer)) return;
    const place = { row: customers.firstRow[customer] as number, value: customers.ids[customer] as string };
    issues.push(issueFrom(tierIssues.noTier, place));
  });
  return issues;
}
