import type { SheetContent } from "../../model/bookContent";
import { POINTS_PER_PX } from "../package/columnWidth";
import { writeFormula } from "../package/formulaText";
import { attributeOf, formulaIn, scanCells, scanRows, type CellText, type RowText } from "../package/sheetCells";
import { encodeXml } from "../package/xml";
import { sameFormula, type CellChange, type RowChange, type RowChanges, type RowHeight } from "./cellChanges";
import { writeCell, type CellWriting } from "./writeCell";

export interface RowPatch {
  readonly changes: RowChanges;
  /** The sheet's cells before the changes. */
  readonly before: SheetContent["cells"];
  /** The style that a column gives to its new cells. */
  readonly columnStyle: (column: number) => number;
  readonly writing: CellWriting;
}

/** The text of a sheet's rows with the changes in it; rows without changes are copied. */
export function patchRows(rows: string, patch: RowPatch): string {
  const broken = brokenGroups(rows, patch.changes);
  const pending = [...patch.changes.keys()].sort((one, other) => one - other);
  const written: string[] = [];
  let next = 0;
  const writeNewRowsBefore = (limit: number): void => {
    for (; next < pending.length && (pending[next] ?? limit) < limit; next += 1) {
      written.push(patchRow(newRow(pending[next] ?? 0), patch));
    }
  };
  for (const row of scanRows(rows)) {
    writeNewRowsBefore(row.row);
    const whole = broken.size === 0 ? row : withOwnFormulas(row, broken, patch.before);
    const changed = pending[next] === row.row;
    if (changed) next += 1;
    written.push(changed ? patchRow(whole, patch) : whole.text);
  }
  writeNewRowsBefore(Infinity);
  return written.join("");
}

function newRow(row: number): RowText {
  return { row, attributes: ` r="${row + 1}"`, cells: "", text: "" };
}

function patchRow(row: RowText, patch: RowPatch): string {
  const change = patch.changes.get(row.row);
  if (change === undefined) return row.text;
  const cells = patchCells(row, change, patch);
  const attributes = rowAttributes(row, change);
  const isBare = /^\s*r="\d+"\s*$/.test(attributes);
  if (cells === "") return isBare ? "" : `<row${attributes}/>`;
  return `<row${attributes}>${cells}</row>`;
}

/** Without spans, which may no longer hold and are optional. */
function rowAttributes({ attributes }: RowText, { hidden, height }: RowChange): string {
  let kept = attributes.replace(/\s+spans="[^"]*"/, "");
  if (hidden !== undefined) kept = kept.replace(/\s+hidden="[^"]*"/, "") + (hidden ? ' hidden="1"' : "");
  if (height === undefined) return kept;
  return kept.replace(/\s+(?:ht|customHeight)="[^"]*"/g, "") + heightAttributes(height);
}

function heightAttributes(height: RowHeight): string {
  if (height === null) return "";
  return ` ht="${height.heightPx * POINTS_PER_PX}"${height.isCustom ? ' customHeight="1"' : ""}`;
}

function patchCells(row: RowText, change: RowChange, patch: RowPatch): string {
  const rowStyle =
    attributeOf(row.attributes, ' customFormat="') === "1" ? attributeOf(row.attributes, ' s="') : undefined;
  const pending = [...change.cells.entries()].sort(([one], [other]) => one - other);
  const written: string[] = [];
  let next = 0;
  const writeNewCellsBefore = (limit: number): void => {
    for (; next < pending.length; next += 1) {
      const [column, cellChange] = pending[next] as [number, CellChange];
      if (column >= limit) return;
      const style = Number(rowStyle ?? patch.columnStyle(column));
      written.push(writeCell({ row: row.row, column, style, attributes: "", inside: "" }, cellChange, patch.writing));
    }
  };
  for (const cell of scanCells(row.cells)) {
    writeNewCellsBefore(cell.column);
    const cellChange = change.cells.get(cell.column);
    if (cellChange !== undefined) next += 1;
    written.push(cellChange === undefined ? cell.text : patchCell(row.row, cell, { cellChange, patch }));
  }
  writeNewCellsBefore(Infinity);
  return written.join("");
}

function patchCell(
  row: number,
  cell: CellText,
  { cellChange, patch }: { cellChange: CellChange; patch: RowPatch },
): string {
  const style = Number(attributeOf(cell.attributes, ' s="') ?? 0);
  return writeCell({ row, style, ...cell }, cellChange, patch.writing);
}

/** Groups of cells that share one formula whose first cell changes: the others lose the text they refer to. */
function brokenGroups(rows: string, changes: RowChanges): Set<string> {
  const broken = new Set<string>();
  if (!rows.includes('t="shared"')) return broken;
  for (const { row, cells } of scanRows(rows)) {
    const change = changes.get(row);
    if (change === undefined || !cells.includes('t="shared"')) continue;
    for (const { column, inside } of scanCells(cells)) {
      const cell = change.cells.get(column);
      const formula = cell === undefined || sameFormula(cell.before, cell.after) ? undefined : formulaIn(inside);
      const group = formula && attributeOf(formula.attributes, ' si="');
      if (group !== undefined && formula?.text !== "") broken.add(group);
    }
  }
  return broken;
}

/** A row in which the cells of broken groups have their formula written out. */
function withOwnFormulas(row: RowText, broken: ReadonlySet<string>, before: SheetContent["cells"]): RowText {
  if (!row.cells.includes('t="shared"')) return row;
  const cells = [...scanCells(row.cells)].map((cell) => {
    const group = attributeOf(formulaIn(cell.inside)?.attributes ?? "", ' si="');
    const formula = before[row.row]?.[cell.column]?.formula;
    if (group === undefined || !broken.has(group) || formula === undefined) return cell.text;
    const own = `<f>${encodeXml(writeFormula(formula))}</f>`;
    return cell.text.replace(/<f[\s>/](?:[^<]*?\/>|[\s\S]*?<\/f>)/, () => own);
  });
  return { ...row, cells: cells.join(""), text: `<row${row.attributes}>${cells.join("")}</row>` };
}
