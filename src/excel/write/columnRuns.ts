import type { Cell } from "../../engine/table";
import { columnGroups } from "../source/columnGroups";
import { escapeCell } from "../escapeText";
import type { RowBlock } from "../blocks/rowBlocks";

/** A column of cells to write; `column` counts from 0 on the sheet. */
export interface ColumnOfCells {
  readonly column: number;
  cellOf(row: number): Cell;
}

/** Cells to write as one range. */
export interface CellMatrix {
  readonly column: number;
  readonly columnCount: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** The cells of some rows, columns that stand side by side together; texts escaped. */
export function cellMatrices(columns: readonly ColumnOfCells[], block: RowBlock): readonly CellMatrix[] {
  return columnGroups(columns.map(({ column }) => column)).map(({ first, count }) => {
    const group = columns.filter(({ column }) => column >= first && column < first + count);
    const ordered = [...group].sort((one, other) => one.column - other.column);
    const rows = Array.from({ length: block.rowCount }, (_, at) =>
      ordered.map((column) => escapeCell(column.cellOf(block.start + at))),
    );
    return { column: first, columnCount: count, rows };
  });
}
