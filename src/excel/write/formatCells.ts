/**
 * Sets one number format on all cells of a range. Excel takes a single value for all cells, which the type of the
 * property does not know; a matrix would cost as many bytes as the values.
 */
export function formatCells(range: Excel.Range, numberFormat: string): void {
  const single: unknown = numberFormat;
  range.numberFormat = single as string[][];
}
