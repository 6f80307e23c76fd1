import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT } from "@univerjs/preset-sheets-core";
import type { Book } from "../../model/book";
import type { Table } from "../../model/tableStore";
import { cellInterceptorsOf } from "../gridServices";
import { tableCellStyle } from "./tableCellStyle";

/** Draws the book's tables in their styles. Cells keep what they are: only their look on the screen changes. */
export function drawTables(book: Book): () => void {
  let tables = book.tables.all();
  const interceptor = cellInterceptorsOf(book.api).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, context, next) => {
      const style = context.unitId === book.unitId ? styleAt(tables, context) : null;
      if (!style) return next(cell);
      const drawn = !cell || cell === context.rawData ? { ...context.rawData } : cell;
      drawn.themeStyle = style;
      return next(drawn);
    },
  });
  const forget = book.onChange(({ kind }) => {
    if (kind !== "tables") return;
    tables = book.tables.all();
    book.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  });
  return () => {
    interceptor.dispose();
    forget();
  };
}

function styleAt(
  tables: readonly Table[],
  cell: { readonly subUnitId: string; readonly row: number; readonly col: number },
) {
  for (const table of tables) {
    if (table.sheetId !== cell.subUnitId) continue;
    const style = tableCellStyle(table, cell.row, cell.col);
    if (style) return style;
  }
  return null;
}
