import type { Issue } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import { excelIssues } from "../../text/excelIssues";
import type { ExcelSession } from "../session";
import { sheetAddress } from "../sheetAddress";
import { readCells } from "../source/readCells";
import type { Target } from "../write/checkTarget";

/** What Excel shows where a formula did not become one of ours; #BUSY! is one that is being computed. */
const failures: readonly unknown[] = ["#SPILL!", "#NAME?", "#REF!", "#FIELD!"];

/** Looks at cells that got formulas, in one sync; answers the issue where one has no answer to come. */
export async function checkFormulas(context: ExcelSession, cells: readonly Target[]): Promise<Issue | null> {
  if (cells.length === 0) return null;
  const looked = cells.map((cell) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheetId);
    return { cell, range: sheet.getRangeByIndexes(cell.area.row, cell.area.column, 1, 1).load("values") };
  });
  await context.sync();
  const shown = looked.map(({ cell, range }) => ({ cell, value: readCells(range)[0]?.[0] ?? null }));
  const wrong = shown.find(({ value }) => failures.includes(value));
  if (!wrong) return null;
  const details = { address: sheetAddress(wrong.cell.sheetName, wrong.cell.area) };
  return issueFrom(excelIssues.formulaFailed, { value: wrong.value, details });
}
