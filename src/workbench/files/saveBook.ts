import type { BookContent, SheetContent } from "../model/bookContent";
import { blankSheet } from "../model/blankSheet";
import { cellLookup } from "./chart/chartData";
import type { OpenedBook } from "./openedBook";
import { BookPackage } from "./package/bookPackage";
import { StyleSheet } from "./package/styleSheet";
import { readThemeColors } from "./package/themeColors";
import { readWorkbook } from "./read/readWorkbook";
import { dynamicArrayMetadata } from "./save/dynamicArrays";
import { createEmptyBook } from "./save/emptyBook";
import { findRenames, renameInChart, renameInParts, type Renames } from "./save/renameSheets";
import { saveCustomXml } from "./save/saveCustomXml";
import { savePrintAreas } from "./save/savePrintAreas";
import { saveSheet, type SheetSaving } from "./save/saveSheet";
import { saveSheetList } from "./save/saveSheetList";
import { saveStructureProtection } from "./save/saveStructureProtection";
import { SharedStringWriter } from "./save/sharedStringWriter";

/**
 * The .xlsx file of a book. Where it was opened from a workbook, that file is kept and only the differences between
 * `opened.content` and `content` are written into it, so that everything the workbench does not know survives: rules,
 * notes, pictures, pivots, macros. Otherwise the same is done to an empty workbook.
 */
export async function saveBook(content: BookContent, opened: OpenedBook | null): Promise<Uint8Array> {
  const original = opened?.original ?? null;
  const book = original === null ? createEmptyBook() : BookPackage.fromZip(original);
  const before = original === null || opened === null ? NOTHING : opened.content;
  const workbook = readWorkbook(book);
  const renames = findRenames(before, content);
  const paths = saveSheetList(book, content);
  renameInParts(book, workbook.path, renames);
  savePrintAreas(book, workbook.path, content);
  const strings = new SharedStringWriter(book, workbook.path);
  const saving: SheetSaving = {
    book,
    renames,
    lookUp: cellLookup(content),
    writing: {
      styles: openStyles(book, workbook.path),
      strings,
      dynamicArrayMetadata: () => dynamicArrayMetadata(book, workbook.path),
      date1904: workbook.date1904,
    },
    active: content.activeSheetName,
  };
  const oldSheets = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const changed = content.sheets.map((sheet) => {
    const old = renamed(oldSheets.get(sheet.id) ?? newSheet(sheet), renames);
    return saveSheet(saving, paths.get(sheet.id) ?? "", { before: old, after: renamed(sheet, renames) });
  });
  strings.finish();
  saveCustomXml(book, workbook.path, { before, after: content });
  saveStructureProtection(book, workbook.path, { before, after: content });
  if (changed.includes(true)) removeCalculationChain(book, workbook.path);
  return book.toZip();
}

const NOTHING: BookContent = { sheets: [], activeSheetName: "", customXmlParts: [], structureProtected: false };

/** A sheet that is new has nothing yet. */
function newSheet({ id, name, visibility }: SheetContent): SheetContent {
  return { ...blankSheet, id, name, visibility };
}

function renamed(sheet: SheetContent, renames: Renames): SheetContent {
  return { ...sheet, charts: sheet.charts.map((chart) => renameInChart(chart, renames)) };
}

function openStyles(book: BookPackage, workbookPath: string): StyleSheet {
  const path = book.targetOfKind(workbookPath, "styles");
  const theme = book.targetOfKind(workbookPath, "theme");
  if (path === undefined) throw new SyntaxError("The workbook has no styles.");
  return new StyleSheet(book.edit(path), readThemeColors(theme === undefined ? null : book.read(theme)));
}

/** Excel builds the order of calculation anew; an old one that names cells without a formula is an error to it. */
function removeCalculationChain(book: BookPackage, workbookPath: string): void {
  const chain = book.relationships(workbookPath).find(({ kind }) => kind === "calcChain");
  if (chain === undefined) return;
  book.removeRelationship(workbookPath, chain.id);
  book.removePart(chain.target);
}
