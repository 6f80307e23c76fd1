import type { Cell } from "../../engine/table";
import { ExcelReadTooLarge } from "../excelErrors";

/**
 * The loaded values of a range. Errors come as texts such as "#N/A", blanks as "".
 *
 * @throws ExcelReadTooLarge where Excel left the values out: it answers null instead of failing above its limit
 */
export function readCells(range: Excel.Range): readonly (readonly Cell[])[] {
  const values: Cell[][] | null = range.values;
  if (values === null) throw new ExcelReadTooLarge();
  return values;
}
