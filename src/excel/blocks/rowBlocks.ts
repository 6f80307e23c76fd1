import type { Cell } from "../../engine/table";

/** Excel on the web refuses requests and answers above 5 MB; how it counts is not documented, so we stay far below. */
export const maximumBlockBytes = 1_500_000;
/** Microsoft's advice is 5,000 to 20,000 rows a block. */
export const maximumBlockRows = 20_000;

/** Some rows of a long job; `start` counts from 0. */
export interface RowBlock {
  readonly start: number;
  readonly rowCount: number;
}

/** How large a block may be. */
export interface BlockLimits {
  readonly bytes: number;
  readonly rows: number;
}

export const defaultBlockLimits: BlockLimits = { bytes: maximumBlockBytes, rows: maximumBlockRows };

/** Bytes of a text in UTF-8: a Chinese character counts 3, which its length does not tell. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : isSurrogate(unit) ? 2 : 3;
  }
  return bytes;
}

/** Bytes that a row of cells takes in a request or answer. */
export function rowBytes(cells: readonly Cell[]): number {
  return cells.reduce<number>((sum, cell) => sum + utf8Bytes(JSON.stringify(cell)) + 1, 2);
}

/**
 * The next block from a row on: as many rows as the limits allow, at least one.
 *
 * @param bytesOfRow bytes of one row, by row
 */
export function nextBlock(
  rows: { readonly from: number; readonly total: number },
  bytesOfRow: (row: number) => number,
  limits: BlockLimits,
): RowBlock {
  const last = Math.min(rows.total, rows.from + limits.rows);
  let end = rows.from;
  for (let bytes = 0; end < last; end += 1) {
    bytes += bytesOfRow(end);
    if (bytes > limits.bytes && end > rows.from) break;
  }
  return { start: rows.from, rowCount: end - rows.from };
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
