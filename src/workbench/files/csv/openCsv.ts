import type { BookContent, CellContent } from "../../model/bookContent";
import { blankSheet } from "../../model/blankSheet";
import { FileProblem } from "../fileProblem";
import type { FileNotice, OpenedBook } from "../openedBook";
import { pxToWidth, widthToPx } from "../package/columnWidth";
import { decodeText } from "./decodeText";
import { inferCell } from "./inferCell";
import { detectSeparator, parseCsv } from "./parseCsv";

const MOST_ROWS = 1_048_576;
const MOST_KNOWN_FIELDS = 100_000;
const LONGEST_SHEET_NAME = 31;

const GB18030_NOTICE: FileNotice = {
  code: "encoding",
  text: {
    en: "The file is not UTF-8; it was read as Chinese text (GB18030). Check that the names look right.",
    zh: "文件不是 UTF-8 编码,已按 GB18030 读取。请核对中文是否显示正确。",
  },
};

/** A text table as a book of one sheet, named after the file. Throws FileProblem where it is empty or too long. */
export function openCsv(bytes: Uint8Array, fileName: string): OpenedBook {
  const { text, encoding } = decodeText(bytes);
  const cells = readCsvCells(text);
  if (Object.keys(cells).length === 0) throw new FileProblem("empty");
  const name = sheetName(fileName);
  const content: BookContent = {
    sheets: [{ ...blankSheet, id: "sheet1", name, cells, columnWidthsPx: columnWidths(cells) }],
    activeSheetName: name,
    customXmlParts: [],
    structureProtected: false,
  };
  return { content, original: null, notices: encoding === "gb18030" ? [GB18030_NOTICE] : [] };
}

type Cells = Record<number, Record<number, CellContent>>;

function readCsvCells(text: string): Cells {
  const cells: Cells = {};
  const known = new Map<string, CellContent | null>();
  parseCsv(text, detectSeparator(text), (row, column, field) => {
    const cell = knownCell(known, field);
    if (cell === null) return;
    if (row >= MOST_ROWS) throw new FileProblem("tooLarge");
    (cells[row] ??= {})[column] = cell;
  });
  return cells;
}

/** Fields repeat: one cell object for all that read alike keeps half a million rows in reach. */
function knownCell(known: Map<string, CellContent | null>, field: string): CellContent | null {
  const cell = known.get(field);
  if (cell !== undefined) return cell;
  const inferred = inferCell(field);
  if (known.size < MOST_KNOWN_FIELDS) known.set(field, inferred);
  return inferred;
}

/** "D:\\data\\订单[1].csv" // => "订单1": what Excel forbids in a sheet's name is left out. */
function sheetName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const name = base
    .replace(/[\\/?*[\]:]/g, "")
    .replace(/^'+|'+$/g, "")
    .slice(0, LONGEST_SHEET_NAME);
  return name.trim() === "" ? "Sheet1" : name;
}

const ROWS_MEASURED = 200;
const NARROWEST = 8;
const WIDEST = 40;

/** Wide enough for the first rows, so that dates do not show as ####. */
function columnWidths(cells: Cells): Record<number, number> {
  const widths: Record<number, number> = {};
  for (const row of Object.values(cells).slice(0, ROWS_MEASURED)) {
    for (const [column, cell] of Object.entries(row)) {
      const width = Math.min(WIDEST, Math.max(NARROWEST, shownLength(cell) + 2));
      widths[Number(column)] = Math.max(widths[Number(column)] ?? 0, widthToPx(pxToWidth(width * 7 + 5)));
    }
  }
  return widths;
}

/** Chinese characters take the room of two. */
function shownLength(cell: CellContent): number {
  const text = cell.format?.numberFormat?.includes("yyyy") === true ? cell.format.numberFormat : String(cell.value);
  return text.replace(/[^\u0000-\u00ff]/g, "··").length;
}
