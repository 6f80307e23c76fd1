import { columnNumber } from "./cellReference";
import { decodeXml } from "./xml";

/** One <row> of a sheet's text. */
export interface RowText {
  readonly row: number;
  /** Between "<row" and ">": its attributes, as written. */
  readonly attributes: string;
  /** Its cells, as written. */
  readonly cells: string;
  /** The whole of it, as written. */
  readonly text: string;
}

/** One <c> of a row's text. */
export interface CellText {
  readonly column: number;
  readonly attributes: string;
  /** Between <c …> and </c>. */
  readonly inside: string;
  /** The whole of it, as written. */
  readonly text: string;
}

/**
 * The rows of a sheet's data in file order. Plain text search, because a tree of a large sheet would take gigabytes and
 * most of it is written back as it was.
 */
export function* scanRows(sheetData: string): Generator<RowText> {
  let row = -1;
  let at = sheetData.indexOf("<row");
  while (at >= 0) {
    const tagEnd = sheetData.indexOf(">", at);
    const empty = sheetData[tagEnd - 1] === "/";
    const attributes = sheetData.slice(at + 4, empty ? tagEnd - 1 : tagEnd);
    const end = empty ? tagEnd : sheetData.indexOf("</row>", tagEnd);
    const number = attributeOf(attributes, ' r="');
    row = number === undefined ? row + 1 : Number(number) - 1;
    const after = empty ? tagEnd + 1 : end + "</row>".length;
    yield { row, attributes, cells: empty ? "" : sheetData.slice(tagEnd + 1, end), text: sheetData.slice(at, after) };
    at = sheetData.indexOf("<row", after);
  }
}

const CELL = /<c((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/** The cells of a row in file order. */
export function* scanCells(cells: string): Generator<CellText> {
  let column = -1;
  for (const match of cells.matchAll(CELL)) {
    const attributes = match[1] ?? "";
    const reference = attributeOf(attributes, ' r="');
    column = reference === undefined ? column + 1 : columnNumber(reference.replace(/\d+$/, ""));
    yield { column, attributes, inside: match[2] ?? "", text: match[0] };
  }
}

/** The value of an attribute by its start: attributeOf(' r="A1" s="3"', ' s="') // => "3" */
export function attributeOf(attributes: string, start: string): string | undefined {
  const at = attributes.indexOf(start);
  if (at < 0) return undefined;
  const from = at + start.length;
  return attributes.slice(from, attributes.indexOf('"', from));
}

/** The text of the first element of a name inside a cell, still encoded: elementText("<v>5</v>", "v") // => "5" */
export function elementText(inside: string, name: string): string | undefined {
  const at = inside.indexOf(`<${name}`);
  if (at < 0) return undefined;
  const from = inside.indexOf(">", at);
  if (inside[from - 1] === "/") return "";
  return inside.slice(from + 1, inside.indexOf(`</${name}>`, from));
}

export interface FormulaText {
  readonly attributes: string;
  /** Decoded, without "=". */
  readonly text: string;
}

/** A cell's <f>, where it has one. */
export function formulaIn(inside: string): FormulaText | undefined {
  const match = /<f((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/f>)/.exec(inside);
  return match === null ? undefined : { attributes: match[1] ?? "", text: decodeXml(match[2] ?? "") };
}

/** A sheet's text in three: what stands before its rows, the rows, what stands after. */
export interface SheetText {
  readonly before: string;
  readonly rows: string;
  readonly after: string;
}

export function splitSheet(xml: string): SheetText {
  const start = /<sheetData(?:\s[^>]*?)?(\/?)>/.exec(xml);
  if (start === null) throw new SyntaxError("The sheet has no rows element.");
  const from = start.index + start[0].length;
  const before = xml.slice(0, start.index);
  if (start[1] === "/") return { before, rows: "", after: xml.slice(from) };
  const end = xml.indexOf("</sheetData>", from);
  return { before, rows: xml.slice(from, end), after: xml.slice(end + "</sheetData>".length) };
}
