import type { Cell } from "../../engine/table";

const firstYear = 1900;
const lastYear = 2100;

/**
 * Which of the first rows of a region holds the headers, or -1 where none does. Titles and notes above the headers are
 * passed over: a header row names at least half of the columns (all text, or years).
 *
 * @example headerRowOf([["Sales 2024", ""], ["Customer", "Amount"], ["C1", 5]]) // => 1
 * @example headerRowOf([["C1", 5], ["C2", 7]]) // => -1
 */
export function headerRowOf(rows: readonly (readonly Cell[])[]): number {
  const candidate = rows.findIndex(namesItsColumns);
  const row = rows[candidate];
  return row && row.every(isHeaderCell) && row.some(isText) ? candidate : -1;
}

/** Whether a cell holds nothing. */
export function isBlankCell(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

const totalWords = /^(grand |sub)?totals?:?$|^(总计|合计|总和|小计|总额)[:：]?$/i;

/**
 * The word that makes a row a total row, or null.
 *
 * @example totalWordOf(["合计", 1200]) // => "合计"
 */
export function totalWordOf(row: readonly Cell[]): string | null {
  const first = row.find((cell) => !isBlankCell(cell));
  return typeof first === "string" && totalWords.test(first.trim()) ? first.trim() : null;
}

/** A single filled cell above several columns is a title. */
function namesItsColumns(row: readonly Cell[]): boolean {
  const named = row.filter((cell) => !isBlankCell(cell)).length;
  return named >= Math.min(2, row.length) && named * 2 >= row.length && named > 0;
}

function isHeaderCell(cell: Cell): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= firstYear && cell <= lastYear;
  return cell === null || typeof cell === "string";
}

function isText(cell: Cell): boolean {
  return typeof cell === "string" && cell.trim() !== "";
}
