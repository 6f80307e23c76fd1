import { engineIssues } from "../engine/issues/engineIssues";
import { issueDescriber } from "../engine/issues/describeIssue";
import { excelIssues } from "../text/excelIssues";

/** Message and remedy of anything the engine or Excel may report. */
export const describePaneIssue = issueDescriber([...engineIssues, ...Object.values(excelIssues)]);
