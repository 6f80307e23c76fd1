import type { CellContent } from "../../model/bookContent";
import { columnLetters, writeRange } from "../package/cellReference";
import { mayReturnArray, writeFormula } from "../package/formulaText";
import { DAYS_FROM_1900_TO_1904, isDateFormat } from "../package/numberFormats";
import { attributeOf } from "../package/sheetCells";
import type { StyleSheet } from "../package/styleSheet";
import { encodeCellText, encodeXml } from "../package/xml";
import { sameFormula, sameValue, type CellChange } from "./cellChanges";
import type { SharedStringWriter } from "./sharedStringWriter";

/** What the cells of one book are written with. */
export interface CellWriting {
  readonly styles: StyleSheet;
  readonly strings: SharedStringWriter;
  /** The cm number of dynamic arrays; asked for only where one is written. */
  readonly dynamicArrayMetadata: () => number;
  readonly date1904: boolean;
}

/** A cell as the file has it; of a new one only its place and the style that its row or column gives it. */
export interface CellOrigin {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly attributes: string;
  readonly inside: string;
}

const ERRORS =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!)$/;

/** The changed cell's XML; "" where nothing is left of it. What the change does not touch stays as the file has it. */
export function writeCell(origin: CellOrigin, change: CellChange, writing: CellWriting): string {
  const { before, after } = change;
  const style = writing.styles.derive(origin.style, before?.format, after?.format);
  const start = `<c r="${columnLetters(origin.column)}${origin.row + 1}"${style === 0 ? "" : ` s="${style}"`}`;
  if (sameValue(before, after) && sameFormula(before, after))
    return close(start + keptAttributes(origin), origin.inside);
  if (after === undefined || (after.value === null && after.formula === undefined))
    return style === 0 ? "" : `${start}/>`;
  const { type, text } = writeValue(after, writing);
  const formula = after.formula === undefined ? NO_FORMULA : formulaOf(origin, change, writing);
  return close(start + type + formula.attribute, formula.element + text);
}

function close(start: string, inside: string): string {
  if (inside !== "") return `${start}>${inside}</c>`;
  return start.includes(" s=") ? `${start}/>` : "";
}

/** All but place and style: the value's type and its metadata. */
function keptAttributes({ attributes }: CellOrigin): string {
  return attributes.replace(/\s+[rs]="[^"]*"/g, "");
}

function writeValue(cell: CellContent, writing: CellWriting): { type: string; text: string } {
  const { value } = cell;
  if (value === null) return { type: "", text: "" };
  if (typeof value === "boolean") return { type: ' t="b"', text: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === "number") return writeNumber(value, cell, writing);
  if (ERRORS.test(value)) return { type: ' t="e"', text: `<v>${value}</v>` };
  if (cell.formula !== undefined) return { type: ' t="str"', text: `<v>${encodeCellText(value)}</v>` };
  return { type: ' t="s"', text: `<v>${writing.strings.indexOf(value)}</v>` };
}

function writeNumber(value: number, cell: CellContent, writing: CellWriting): { type: string; text: string } {
  if (!Number.isFinite(value)) return { type: ' t="e"', text: "<v>#NUM!</v>" };
  const shift = writing.date1904 && isDateFormat(cell.format?.numberFormat) ? DAYS_FROM_1900_TO_1904 : 0;
  return { type: "", text: `<v>${value - shift}</v>` };
}

interface WrittenFormula {
  readonly element: string;
  /** The cell's cm attribute, or "". */
  readonly attribute: string;
}

const NO_FORMULA: WrittenFormula = { element: "", attribute: "" };

function formulaOf(origin: CellOrigin, { before, after }: CellChange, writing: CellWriting): WrittenFormula {
  const kept = sameFormula(before, after) ? /<f[\s>/](?:[\s\S]*?<\/f>|[^<]*?\/>)/.exec(origin.inside)?.[0] : undefined;
  if (kept === undefined) return writeNewFormula(origin, after, writing);
  const metadata = attributeOf(origin.attributes, ' cm="');
  return { element: kept, attribute: metadata === undefined ? "" : ` cm="${metadata}"` };
}

/** A formula that may spill is stored as a dynamic array over the cells of its last result. */
function writeNewFormula(origin: CellOrigin, cell: CellContent | undefined, writing: CellWriting): WrittenFormula {
  const formula = cell?.formula ?? "";
  const text = encodeXml(writeFormula(formula));
  if (cell?.spill === undefined && !mayReturnArray(formula)) return { element: `<f>${text}</f>`, attribute: "" };
  const { rowCount, columnCount } = cell?.spill ?? { rowCount: 1, columnCount: 1 };
  const area = writeRange({ row: origin.row, column: origin.column, rowCount, columnCount });
  return { element: `<f t="array" ref="${area}">${text}</f>`, attribute: ` cm="${writing.dynamicArrayMetadata()}"` };
}
