import type { CellContent, CellFormat, SpillSize } from "../../model/bookContent";
import { readRange } from "../package/cellReference";
import { moveFormula, readFormula } from "../package/formulaText";
import { DAYS_FROM_1900_TO_1904, isDateFormat } from "../package/numberFormats";
import {
  attributeOf,
  elementText,
  formulaIn,
  scanCells,
  scanRows,
  type CellText,
  type FormulaText,
} from "../package/sheetCells";
import { decodeCellText, decodeXml } from "../package/xml";
import { readRichText } from "./readSharedStrings";

export type Cells = Record<number, Record<number, CellContent>>;

/** What the cells of one book share. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly formatOf: (style: number) => CellFormat | undefined;
  readonly date1904: boolean;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cells of one sheet from its rows' text. Cells that show nothing and are plain are left out. */
export class CellReader {
  private readonly sharedFormulas = new Map<string, SharedFormula>();
  /** Text cells repeat; one object for all of a kind keeps a large book small. */
  private readonly textCells = new Map<string, CellContent>();

  constructor(private readonly context: CellContext) {}

  read(rows: string): Cells {
    const cells: Cells = {};
    for (const { row, cells: text } of scanRows(rows)) {
      const rowCells: Record<number, CellContent> = {};
      let filled = false;
      for (const cell of scanCells(text)) {
        const content = this.readCell(row, cell);
        if (content.value === null && content.formula === undefined && content.format === undefined) continue;
        rowCells[cell.column] = content;
        filled = true;
      }
      if (filled) cells[row] = rowCells;
    }
    return cells;
  }

  private readCell(row: number, cell: CellText): CellContent {
    const style = attributeOf(cell.attributes, ' s="') ?? "0";
    const type = attributeOf(cell.attributes, ' t="') ?? "n";
    const formula = cell.inside.includes("<f") ? formulaIn(cell.inside) : undefined;
    if (type === "s" && formula === undefined) return this.readSharedText(style, elementText(cell.inside, "v") ?? "");
    const format = this.context.formatOf(Number(style));
    return {
      value: this.readValue(type, cell.inside, format),
      ...(formula === undefined ? {} : this.readFormula(row, cell.column, formula)),
      ...(format === undefined ? {} : { format }),
    };
  }

  private readSharedText(style: string, index: string): CellContent {
    const key = `${style} ${index}`;
    const known = this.textCells.get(key);
    if (known !== undefined) return known;
    const format = this.context.formatOf(Number(style));
    const content = {
      value: this.context.sharedStrings[Number(index)] ?? "",
      ...(format === undefined ? {} : { format }),
    };
    this.textCells.set(key, content);
    return content;
  }

  private readValue(type: string, inside: string, format: CellFormat | undefined): CellContent["value"] {
    if (type === "inlineStr") return readRichText(elementText(inside, "is") ?? "");
    const text = elementText(inside, "v");
    if (text === undefined || (text === "" && type !== "str")) return null;
    if (type === "s") return this.context.sharedStrings[Number(text)] ?? "";
    if (type === "b") return text === "1" || text === "true";
    if (type === "str" || type === "e") return decodeCellText(decodeXml(text));
    if (type === "d") return isoToSerial(text);
    return this.readNumber(Number(text), format);
  }

  private readNumber(value: number, format: CellFormat | undefined): number {
    return this.context.date1904 && isDateFormat(format?.numberFormat) ? value + DAYS_FROM_1900_TO_1904 : value;
  }

  private readFormula(row: number, column: number, formula: FormulaText): { formula?: string; spill?: SpillSize } {
    const text = this.formulaText(row, column, formula);
    if (text === "") return {};
    const area =
      attributeOf(formula.attributes, ' t="') === "array" ? attributeOf(formula.attributes, ' ref="') : undefined;
    const range = area === undefined ? null : readRange(area);
    const spills = range !== null && range.rowCount * range.columnCount > 1;
    const spill = spills ? { spill: { rowCount: range.rowCount, columnCount: range.columnCount } } : {};
    return { formula: readFormula(text), ...spill };
  }

  private formulaText(row: number, column: number, { attributes, text }: FormulaText): string {
    const group = attributeOf(attributes, ' si="');
    if (group === undefined || attributeOf(attributes, ' t="') !== "shared") return text;
    if (text !== "") this.sharedFormulas.set(group, { row, column, text });
    const first = this.sharedFormulas.get(group);
    return first === undefined ? "" : moveFormula(first.text, row - first.row, column - first.column);
  }
}

const UNIX_EPOCH_SERIAL = 25569;
const MS_PER_DAY = 86_400_000;

function isoToSerial(text: string): number | string {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes("T") ? "" : "T00:00"}Z`);
  return Number.isNaN(time) ? text : UNIX_EPOCH_SERIAL + time / MS_PER_DAY;
}
