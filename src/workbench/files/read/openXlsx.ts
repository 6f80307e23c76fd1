import type { BookContent } from "../../model/bookContent";
import { FileProblem } from "../fileProblem";
import type { FileNotice, OpenedBook } from "../openedBook";
import { BookPackage } from "../package/bookPackage";
import { StyleSheet } from "../package/styleSheet";
import { readThemeColors } from "../package/themeColors";
import { createElement } from "../package/xml";
import type { CellContext } from "./readCells";
import { readCustomXml } from "./readCustomXml";
import { readSharedStrings } from "./readSharedStrings";
import { readSheet } from "./readSheet";
import { readWorkbook, type WorkbookEntries } from "./readWorkbook";

const DATE_1904: FileNotice = {
  code: "date1904",
  text: {
    en: "This workbook counts its dates from 1904. They are shown with the right day and saved as they were.",
    zh: "此工作簿采用 1904 日期系统。这里显示的日期是正确的,保存时按原样写回。",
  },
};

/** Throws FileProblem where the bytes are no readable workbook. */
export function openXlsx(bytes: Uint8Array): OpenedBook {
  try {
    const book = BookPackage.fromZip(bytes);
    const workbook = readWorkbook(book);
    const content = readContent(book, workbook);
    return { content, original: bytes, notices: workbook.date1904 ? [DATE_1904] : [] };
  } catch (error) {
    throw new FileProblem("broken", { cause: error });
  }
}

function readContent(book: BookPackage, workbook: WorkbookEntries): BookContent {
  if (workbook.sheets.length === 0) throw new SyntaxError("The workbook has no sheets.");
  const context = cellContext(book, workbook);
  return {
    sheets: workbook.sheets.map((entry) => readSheet(book, entry, context)),
    activeSheetName: workbook.activeSheetName,
    customXmlParts: readCustomXml(book, workbook.path),
    structureProtected: workbook.structureProtected,
  };
}

function cellContext(book: BookPackage, workbook: WorkbookEntries): CellContext {
  const strings = book.targetOfKind(workbook.path, "sharedStrings");
  const styleSheet = openStyleSheet(book, workbook.path);
  return {
    sharedStrings: strings === undefined ? [] : readSharedStrings(book.text(strings)),
    formatOf: (style) => styleSheet.formatOf(style),
    date1904: workbook.date1904,
  };
}

/** The book's styles to read. */
export function openStyleSheet(book: BookPackage, workbookPath: string): StyleSheet {
  const styles = book.targetOfKind(workbookPath, "styles");
  const theme = book.targetOfKind(workbookPath, "theme");
  const themeColors = readThemeColors(theme === undefined ? null : book.read(theme));
  return new StyleSheet(styles === undefined ? createElement("styleSheet", {}) : book.read(styles), themeColors);
}
