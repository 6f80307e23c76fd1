import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { CellInput, CellValue } from "./cellInput";
import { univerType, univerValue } from "./univerWorkbook";

/** The value that a Univer cell holds; its formula's result where it has one. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const richText = cell.p?.body?.dataStream;
  if (richText !== undefined && (cell.v === undefined || cell.v === null)) return richText.replace(/\r\n$/, "");
  if (cell.v === undefined || cell.v === null) return null;
  if (cell.t === CellValueType.BOOLEAN) return Number(cell.v) === 1 || cell.v === true;
  if (cell.t === CellValueType.NUMBER) return Number(cell.v);
  return cell.v;
}

/** The Univer cell for an input; what the cell held before is cleared. */
export function cellOf(input: CellInput): ICellData {
  const cell: ICellData = {
    v: univerValue(input.value),
    t: univerType(input.value),
    f: input.formula ?? null,
    si: null,
    p: null,
  };
  return input.numberFormat === undefined ? cell : { ...cell, s: { n: { pattern: input.numberFormat } } };
}
