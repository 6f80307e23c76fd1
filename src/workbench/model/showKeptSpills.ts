import type { ICellData } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { BookContent, SheetContent } from "./bookContent";
import { rangeBetween } from "./cellRange";
import { formulaDataOf } from "./univerServices";
import { keptSpills, univerRange, univerType, univerValue } from "./univerWorkbook";

type Cells = Record<number, Record<number, ICellData>>;
type Ranges = Record<number, Record<number, ReturnType<typeof univerRange>>>;

function readSheet(sheet: SheetContent, ranges: Ranges, results: Cells): void {
  for (const { row, column, spill } of keptSpills(sheet)) {
    const area = rangeBetween(row, column, row + spill.rowCount - 1, column + spill.columnCount - 1);
    (ranges[row] ??= {})[column] = univerRange(area);
    for (let r = row; r < row + spill.rowCount; r += 1) {
      for (let c = column; c < column + spill.columnCount; c += 1) {
        const value = sheet.cells[r]?.[c]?.value ?? null;
        if (value !== null) (results[r] ??= {})[c] = { v: univerValue(value), t: univerType(value) };
      }
    }
  }
}

/** Shows the spilled results that a file kept, as Excel does, until something makes their formulas run again. */
export function showKeptSpills(api: FUniver, unitId: string, content: BookContent): void {
  const ranges: Record<string, Ranges> = {};
  const results: Record<string, ObjectMatrix<ICellData>> = {};
  for (const sheet of content.sheets) {
    const cells: Cells = {};
    readSheet(sheet, (ranges[sheet.id] = {}), cells);
    results[sheet.id] = new ObjectMatrix(cells);
  }
  const formulaData = formulaDataOf(api);
  formulaData.mergeArrayFormulaCellData({ [unitId]: results });
  formulaData.mergeArrayFormulaRange({ [unitId]: ranges });
}
