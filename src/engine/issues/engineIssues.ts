import { codeMapIssues } from "../cutting/codeMapIssues";
import { cuttingIssues } from "../cutting/cuttingIssues";
import type { IssueDefinition } from "../issue";
import { scoringIssues } from "../scoring/scoringIssues";
import { weightingIssues } from "../scoring/weightingIssues";
import { comparisonIssues } from "../weighting/comparisonIssues";
import { weightIssues } from "../weighting/weightIssues";
import { dataIssues } from "./dataIssues";
import { eligibilityIssues } from "./eligibilityIssues";
import { policyIssues } from "./policyIssues";
import { tierIssues } from "./tierIssues";

/** Every issue that the engine can raise, each code once. */
export const engineIssues: readonly IssueDefinition[] = [
  ...Object.values(dataIssues),
  ...Object.values(policyIssues),
  ...Object.values(tierIssues),
  ...Object.values(eligibilityIssues),
  ...scoringIssues,
  ...weightingIssues,
  ...cuttingIssues,
  ...codeMapIssues,
  ...weightIssues,
  ...comparisonIssues,
];
