import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { SessionSettings } from "../../src/excel/session";
import type { WorkbookPort } from "../../src/excel/workbookPort";
import type { BookContent } from "../../src/workbench/model/bookContent";
import { type ExcelInNode, type ExcelInNodeOptions, openExcel } from "../officeHost/excelInNode";
import { type OwnTimer, ownTimer } from "./ownTimer";

/** The adapter over the genuine Office.js over an embedded book. */
export interface WorkbookInNode {
  readonly port: WorkbookPort;
  readonly excel: ExcelInNode;
  readonly timer: OwnTimer;
  /** How many syncs the adapter needs for something; those that the library sends by itself do not count. */
  syncsOf<T>(work: () => Promise<T>): Promise<{ readonly syncs: number; readonly result: T }>;
  /** Selects cells as the user would: "A1" of the active sheet, or of a named one. */
  select(area: { readonly row: number; readonly column: number; readonly sheet?: string }): void;
  content(): BookContent;
  dispose(): void;
}

/** Opens a book with Office.js as the page's globals, as a task pane sees it. */
export async function openWorkbook(content: BookContent, options: ExcelInNodeOptions = {}): Promise<WorkbookInNode> {
  const excel = await openExcel(content, options);
  const { Excel, Office, OfficeExtension } = excel;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const timer = ownTimer();
  const settings: SessionSettings = { timer, answerLimitSeconds: 60 };
  return {
    port: excelWorkbook(settings),
    excel,
    timer,
    select({ row, column, sheet = content.activeSheetName }) {
      const id = excel.book.sheets().find(({ name }) => name === sheet)?.id ?? "";
      excel.book.select(id, [{ row, column, rowCount: 1, columnCount: 1 }]);
    },
    async syncsOf(work) {
      const before = timer.starts();
      const result = await work();
      return { syncs: timer.starts() - before, result };
    },
    content: () => excel.book.content(),
    dispose: () => excel.dispose(),
  };
}
