import { BooleanNumber, BorderStyleTypes, type IStyleData } from "@univerjs/core";
import type { TableContent } from "../../model/bookContent";

/** Header colour and band colour of a table style's hue: neutral, then the six accents of the Office theme. */
const hues = [
  { strong: "#404040", band: "#d9d9d9" },
  { strong: "#4472c4", band: "#d9e2f3" },
  { strong: "#ed7d31", band: "#fbe4d5" },
  { strong: "#a5a5a5", band: "#ededed" },
  { strong: "#ffc000", band: "#fff2cc" },
  { strong: "#5b9bd5", band: "#deeaf6" },
  { strong: "#70ad47", band: "#e2efd9" },
] as const;

const lightStylesWithLines = 7;

/**
 * How a cell of a table looks under its own format: header, totals and every other row, after the name of the style.
 * `null` outside the table and where the style leaves the cell plain.
 *
 * @param row 0-based row of the sheet, as `column`.
 */
export function tableCellStyle(table: TableContent, row: number, column: number): IStyleData | null {
  const { range } = table;
  const insideRow = row - range.row;
  const insideColumn = column - range.column;
  if (insideRow < 0 || insideRow >= range.rowCount || insideColumn < 0 || insideColumn >= range.columnCount)
    return null;
  const style = parseStyleName(table.style);
  if (!style) return null;
  if (insideRow === 0) return headerStyle(style);
  if (table.showTotals && insideRow === range.rowCount - 1) return totalsStyle(style);
  return insideRow % 2 === 1 ? { bg: { rgb: style.hue.band } } : null;
}

interface ParsedStyle {
  readonly hue: (typeof hues)[number];
  readonly filledHeader: boolean;
}

/** "TableStyleMedium2" is the first accent with a filled header; an empty or unknown name draws nothing. */
function parseStyleName(name: string): ParsedStyle | null {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  if (!match) return null;
  const number = Number(match[2]);
  const hue = hues[(number - 1) % hues.length] ?? hues[0];
  return { hue, filledHeader: match[1] !== "Light" || number > lightStylesWithLines };
}

function headerStyle({ hue, filledHeader }: ParsedStyle): IStyleData {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: hue.strong } };
  return filledHeader
    ? { bl: BooleanNumber.TRUE, bg: { rgb: hue.strong }, cl: { rgb: "#ffffff" } }
    : { bl: BooleanNumber.TRUE, bd: { t: line, b: line } };
}

function totalsStyle({ hue }: ParsedStyle): IStyleData {
  return { bl: BooleanNumber.TRUE, bd: { t: { s: BorderStyleTypes.DOUBLE, cl: { rgb: hue.strong } } } };
}
