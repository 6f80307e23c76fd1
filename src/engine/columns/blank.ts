import type { Cell } from "../table";

/**
 * Whether a cell holds nothing: null, "" or spaces only.
 *
 * @example
 * isBlank("　") // => true
 * isBlank(0) // => false
 */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

const errorValue =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BUSY!|BLOCKED!|CONNECT!|GETTING_DATA|UNKNOWN!|PYTHON!)$/i;

/**
 * Whether a cell shows one of Excel's error values, which Office.js hands over as text.
 *
 * @example
 * isErrorValue("#N/A") // => true
 */
export function isErrorValue(cell: Cell | undefined): boolean {
  return typeof cell === "string" && errorValue.test(cell.trim());
}
