import type { Issue } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import type { Cell } from "../../engine/table";
import { excelIssues } from "../../text/excelIssues";
import { columnLetters } from "../sheetAddress";
import { isBlankCell } from "./headerRow";

/** Headers by which each column can be named, and what was odd about them. */
export interface UniqueHeaders {
  readonly headers: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Names for the columns of a region: blank headers get the column's letter, repeated ones a number.
 *
 * @param firstColumn column of the sheet, from 0
 * @example uniqueHeaders(["Amount", "", "Amount"], 0).headers // => ["Amount", "(B)", "Amount (2)"]
 */
export function uniqueHeaders(cells: readonly Cell[], firstColumn: number): UniqueHeaders {
  const issues: Issue[] = [];
  const headers: string[] = [];
  cells.forEach((cell, index) => {
    const blank = isBlankCell(cell);
    const wanted = blank ? `(${columnLetters(firstColumn + index)})` : String(cell).trim();
    const header = unusedName(wanted, headers, (name, count) => `${name} (${count})`);
    if (blank) issues.push(issueFrom(excelIssues.blankHeader, { field: columnLetters(firstColumn + index) }));
    else if (header !== wanted) issues.push(issueFrom(excelIssues.repeatedHeader, { value: wanted, field: header }));
    headers.push(header);
  });
  return { headers, issues };
}

/** The wanted name, or the first numbered one that nobody uses; upper and lower case are one, as in Excel. */
export function unusedName(
  wanted: string,
  used: readonly string[],
  numbered: (name: string, count: number) => string,
): string {
  const taken = new Set(used.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : numbered(wanted, count);
    if (!taken.has(name.toLowerCase())) return name;
  }
}
