import type { SheetContent } from "../../model/bookContent";
import type { CellLookup } from "../chart/chartData";
import type { BookPackage } from "../package/bookPackage";
import { splitSheet } from "../package/sheetCells";
import { parseXml, writeXml, type XmlElement } from "../package/xml";
import { readGeometry } from "../read/readSheet";
import { isTrue } from "../read/readWorkbook";
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

/** Writes what is different in one sheet into its part; true where cells differ. */
export function saveSheet(
  saving: SheetSaving,
  path: string,
  content: { before: SheetContent; after: SheetContent },
): boolean {
  const { book } = saving;
  const { before: head, rows, after: tail } = splitSheet(book.text(path));
  const frame = parseXml(`${head}<sheetData/>${tail}`);
  const untouched = writeXml(frame);
  const { before, after } = content;
  const changes = compareRows(before, after);
  const patch = { changes, before: before.cells, columnStyle: columnStyles(frame), writing: saving.writing };
  const patched = changes.size === 0 ? rows : patchRows(rows, patch);
  saveFrame(saving, { path, frame, rows: patched, before, after });
  if (changes.size > 0) removeChild(frame, "dimension");
  const written = writeXml(frame);
  if (changes.size > 0 || written !== untouched) {
    book.setText(
      path,
      written.replace("<sheetData/>", () => `<sheetData>${patched}</sheetData>`),
    );
  }
  return changes.size > 0;
}

interface SheetFrame {
  readonly path: string;
  readonly frame: XmlElement;
  readonly rows: string;
  readonly before: SheetContent;
  readonly after: SheetContent;
}

function saveFrame(saving: SheetSaving, { path, frame, rows, before, after }: SheetFrame): void {
  const sheet = { book: saving.book, path, frame };
  patchFrame(frame, before, after);
  renameInTree(frame, saving.renames);
  selectTab(frame, after.name === saving.active);
  saveTables(sheet, before, after);
  saveCharts({ sheet, geometry: readGeometry(frame, rows), lookUp: saving.lookUp }, before, after);
}

/** Two selected tabs would make Excel type into both sheets at once. */
function selectTab(frame: XmlElement, selected: boolean): void {
  const view = sheetView(frame);
  if (selected === isTrue(view.attributes.tabSelected)) return;
  if (selected) view.attributes.tabSelected = "1";
  else delete view.attributes.tabSelected;
}
