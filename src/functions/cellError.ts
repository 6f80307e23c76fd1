import { engineIssues } from "../engine/issues/engineIssues";
import { issueDescriber } from "../engine/issues/describeIssue";
import type { Issue } from "../engine/issue";
import type { Language } from "../engine/localText";
import { functionIssues } from "./functionIssues";

const describe = issueDescriber([...engineIssues, ...Object.values(functionIssues)]);

/** Rows are named as the formula's own: row 1 is the first row of its columns. */
function messageOf(issue: Issue, language: Language): string {
  const { message, remedy } = describe(issue, language);
  return language === "zh" ? `${message}${remedy}` : `${message} ${remedy}`;
}

/** The whole formula has no answer: #VALUE! with the reason. */
export function formulaError(issue: Issue, language: Language): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, messageOf(issue, language));
}

/** One row has no answer: #N/A with the reason, so that the other rows stand. */
export function rowError(issue: Issue, language: Language): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, messageOf(issue, language));
}
