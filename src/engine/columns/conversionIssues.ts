import type { Issue } from "../issue";
import { dataIssues } from "../issues/dataIssues";
import { issueFrom } from "../issues/issueFrom";
import type { DateColumn } from "./dateColumn";
import { listRows } from "./listRows";
import type { NumberColumn } from "./numberColumn";

/** One warning a column that held numbers or dates as text: how many, and the first rows. */
export function conversionIssues(
  columns: readonly (NumberColumn | DateColumn | null)[],
  firstSheetRow: number,
): readonly Issue[] {
  return columns.flatMap((column) => {
    if (!column) return [];
    const isDate = "convertedRows" in column;
    const rows = isDate ? column.convertedRows : column.textRows;
    if (rows.length === 0) return [];
    const details = { count: rows.length, rows: listRows(rows, firstSheetRow) };
    return [
      issueFrom(isDate ? dataIssues.textDates : dataIssues.textNumbers, { field: column.source.header, details }),
    ];
  });
}
