import type { Issue, IssueDefinition } from "../engine/issue";
import { excelIssues } from "../text/excelIssues";
import { issueFrom } from "../engine/issues/issueFrom";

/** What may help against an error: a smaller block, some patience, or nothing. */
export type Retry = "halve" | "backOff" | "none";

interface ErrorHandling {
  readonly issue: IssueDefinition;
  readonly retry: Retry;
}

function handling(
  issue: IssueDefinition,
  retry: Retry,
  ...codes: readonly string[]
): readonly [string, ErrorHandling][] {
  return codes.map((code) => [code, { issue, retry }]);
}

/**
 * Excel's error codes, what they mean to the user and whether trying again helps. Codes are not localised.
 * Source: "Error handling with the application-specific JavaScript APIs", Office Add-ins documentation; the numbers
 * are those of Excel on the web's host (Office.js passes some of them on untranslated).
 */
const handlings: ReadonlyMap<string, ErrorHandling> = new Map([
  ...handling(excelIssues.cellEditMode, "none", "InvalidOperationInCellEditMode", "5004"),
  ...handling(
    excelIssues.tooLarge,
    "halve",
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
    "RangeExceedsLimit",
    "MemoryLimitReached",
    "OperationCellsExceedLimit",
    "5103",
    "5104",
  ),
  ...handling(excelIssues.accessDenied, "none", "AccessDenied", "InvalidOperation", "7000"),
  ...handling(excelIssues.mergedCells, "none", "MergedRangeConflict"),
  ...handling(
    excelIssues.layoutConflict,
    "none",
    "FilteredRangeConflict",
    "PivotTableRangeConflict",
    "InsertDeleteConflict",
    "NonBlankCellOffSheet",
    "RangeHasExistingTables",
  ),
  ...handling(excelIssues.sourceGone, "none", "ItemNotFound", "InvalidReference", "InvalidObjectPath"),
  ...handling(excelIssues.selectionNotCells, "none", "InvalidSelection", "InactiveWorkbook"),
  ...handling(excelIssues.unsupportedSheet, "none", "UnsupportedSheet"),
  ...handling(excelIssues.newerExcelNeeded, "none", "ApiNotFound", "ApiNotAvailable", "NotImplemented"),
  ...handling(excelIssues.busy, "backOff", "ActivityLimitReached", "Conflict", "5102"),
  ...handling(excelIssues.lostConnection, "backOff", "ServiceNotAvailable", "RequestAborted", "Timeout"),
  ...handling(excelIssues.lostConnection, "none", "InvalidOrTimedOutSession", "ConnectionFailure", "5012"),
  ...handling(excelIssues.dialogOpen, "none", "WriteNotSupportedWhenModalDialogOpen", "5016"),
  // On the web this code often means "too much data".
  ...handling(excelIssues.unexpected, "halve", "GeneralException"),
]);

const unexpected: ErrorHandling = { issue: excelIssues.unexpected, retry: "none" };

/** Errors that are ours, not the user's: reported as they are, never as an issue. */
const ownBugs: ReadonlySet<string> = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidRequestContext",
  "InvalidArgument",
]);

/** Excel did not answer within our own time limit; Office.js has none. */
export class ExcelNoAnswer extends Error {
  constructor(readonly seconds: number) {
    super(`Excel has not answered for ${seconds} seconds`);
    this.name = "ExcelNoAnswer";
  }
}

/** Excel answered a read with null instead of the cells: more were asked for than it hands out at once. */
export class ExcelReadTooLarge extends Error {
  constructor() {
    super("Excel answered null for the values of a range");
    this.name = "ExcelReadTooLarge";
  }
}

/** What may help against an error of Excel; "none" for all other errors. */
export function retryOf(error: unknown): Retry {
  if (error instanceof ExcelReadTooLarge) return "halve";
  return isOfficeError(error) ? handlingOf(error).retry : "none";
}

/** The issue that tells the user about an error of Excel, or null where the error is not Excel's but a bug of ours. */
export function issueOfError(error: unknown, details: Issue["details"] = {}): Issue | null {
  if (error instanceof ExcelNoAnswer) return issueFrom(excelIssues.noAnswer, { details: { seconds: error.seconds } });
  if (error instanceof ExcelReadTooLarge) return issueFrom(excelIssues.tooLarge, {});
  if (!isOfficeError(error) || ownBugs.has(error.code)) return null;
  const { code, severity } = handlingOf(error).issue;
  return { code, severity, details: { ...details, excelCode: error.code } };
}

/** Whether an error says that a sheet, table or range is gone. */
export function saysGone(error: unknown): boolean {
  return isOfficeError(error) && handlingOf(error).issue === excelIssues.sourceGone;
}

function handlingOf(error: OfficeExtension.Error): ErrorHandling {
  return handlings.get(error.code) ?? unexpected;
}

function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return typeof OfficeExtension !== "undefined" && error instanceof OfficeExtension.Error;
}
