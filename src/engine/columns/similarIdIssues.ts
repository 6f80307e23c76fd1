import type { Issue } from "../issue";
import { dataIssues } from "../issues/dataIssues";
import { issueFrom } from "../issues/issueFrom";
import type { Customers } from "../run";
import type { IdColumn } from "./idColumn";
import { similarIds } from "./similarIds";

/** A warning for each group of customers of a column whose names differ only in case, width or spaces. */
export function similarIdIssues({ similarCandidates, source }: IdColumn, { ids }: Customers): readonly Issue[] {
  if (similarCandidates.length === 0) return [];
  const candidates = new Set(similarCandidates);
  return similarIds(ids.filter((id) => candidates.has(id))).map((spellings) => {
    const details = { spellings: spellings.map((spelling) => `“${spelling}”`).join(", ") };
    return issueFrom(dataIssues.similarCustomers, { field: source.header, details });
  });
}
