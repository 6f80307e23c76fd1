import type { SheetContent } from "../../model/bookContent";
import type { CellLookup } from "../chart/chartData";
import type { BookPackage } from "../package/bookPackage";
import { splitSheet } from "../package/sheetCells";
import { parseXml, writeXml, type XmlElement } from "../package/xml";
import { readGeometry } from "../read/readSheet";
import { compareRows } from "./cellChanges";
import { columnStyles } from "./patchColumns";
import { patchFrame } from "./patchFrame";
import { patchRows } from "./patchRows";
import { renameInTree, type Renames } from "./renameSheets";
import { saveCharts } from "./saveCharts";
import { saveTables } from "./saveTables";
import { removeChild, sheetView } from "./sheetFrame";
import type { CellWriting } from "./writeCell";

/** What the sheets of one book are saved with. */
export interface SheetSaving {
  readonly book: BookPackage;
  readonly renames: Renames;
  readonly lookUp: CellLookup;
  readonly writing: CellWriting;
  /** The name of the sheet that shows when the book is opened. */
  readonly active: string;
}

/** Writes what is different in one sheet into its part. */
export function saveSheet(
  saving: SheetSaving,
  path: string,
  content: { before: SheetContent; after: SheetContent },
): void {
  const { before, after } = content;
  const { book } = saving;
  const { before: head, rows, after: tail } = splitSheet(book.text(path));
  const frame = parseXml(`${head}<sheetData/>${tail}`);
  const columnStyle = columnStyles(frame);
  const changes = compareRows(before, after);
  const patched =
    changes.size === 0
      ? rows
      : patchRows(rows, { changes, before: before.cells, columnStyle, writing: saving.writing });
  if (changes.size > 0) removeChild(frame, "dimension");
  patchFrame(frame, before, after);
  renameInTree(frame, saving.renames);
  selectTab(frame, after.name === saving.active);
  const sheet = { book, path, frame };
  saveTables(sheet, before, after);
  saveCharts({ sheet, geometry: readGeometry(frame, patched), lookUp: saving.lookUp }, before, after);
  book.setText(
    path,
    writeXml(frame).replace(/<sheetData\/>/, () => `<sheetData>${patched}</sheetData>`),
  );
}

/** Two selected tabs would make Excel type into both sheets at once. */
function selectTab(frame: XmlElement, selected: boolean): void {
  const view = sheetView(frame);
  if (selected) view.attributes.tabSelected = "1";
  else delete view.attributes.tabSelected;
}
