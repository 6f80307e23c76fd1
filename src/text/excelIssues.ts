import { layoutIssues } from "./excel/layoutIssues";
import { liveFormulaIssues } from "./excel/liveFormulaIssues";
import { permissionIssues } from "./excel/permissionIssues";
import { sessionIssues } from "./excel/sessionIssues";
import { sourceIssues } from "./excel/sourceIssues";
import { writeIssues } from "./excel/writeIssues";

/** What can go wrong between us and Excel. Texts name ranges and sheets by {address}, {sheet}, {header}. */
export const excelIssues = {
  ...sessionIssues,
  ...permissionIssues,
  ...layoutIssues,
  ...writeIssues,
  ...sourceIssues,
  ...liveFormulaIssues,
} as const;
