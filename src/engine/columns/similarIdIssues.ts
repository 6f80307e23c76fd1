import type { Issue } from "../issue";
import { dataIssues } from "../issues/dataIssues";
import { issueFrom } from "../issues/issueFrom";
import { similarIds } from "./similarIds";

/** A warning for each group of customers whose names differ only in case, width or spaces. */
export function similarIdIssues(ids: readonly string[], field: string): readonly Issue[] {
  return similarIds(ids).map((spellings) => {
    const details = { spellings: spellings.map((spelling) => `“${spelling}”`).join(", ") };
    return issueFrom(dataIssues.similarCustomers, { field, details });
  });
}
