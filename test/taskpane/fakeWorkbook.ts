import type { Issue, Result } from "../../src/engine/issue";
import type { Policy } from "../../src/engine/policy";
import type { Cell, RawTable } from "../../src/engine/table";
import { excelIssues } from "../../src/text/excelIssues";
import type { JobControl, Progress, SourceTable, WorkbookPort, WriteRequest } from "../../src/excel/workbookPort";

/** A table of the fake workbook: headers and rows as Excel hands them over. */
export interface FakeTable {
  readonly sheetName: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly numberFormats?: readonly string[];
}

/** What the fake was asked to do, and what it shall answer. */
export interface FakeWorkbook extends WorkbookPort {
  readonly written: WriteRequest[];
  readonly selected: (readonly number[])[];
  readonly read: (readonly string[])[];
  saved: Policy | null;
  /** Jobs named here answer with these issues instead of doing anything. */
  refuse: Partial<Record<"find" | "read" | "write" | "draw" | "select" | "remove", readonly Issue[]>>;
  /** Reading and writing wait here after reporting half of their rows, where a promise is given. */
  hold: Promise<void> | null;
  /** Where the selection is now, if not in the table; `moveSelection` tells the pane that it moved. */
  selectedTable: FakeTable | null;
  moveSelection(): void;
}

/** A workbook in memory with one table, behind the same port as Excel. */
export function fakeWorkbook(table: FakeTable): FakeWorkbook {
  const listeners = new Set<() => void>();
  const source = sourceOf(table);
  const refused = (job: keyof FakeWorkbook["refuse"]): { ok: false; issues: readonly Issue[] } | null => {
    const issues = book.refuse[job];
    return issues ? { ok: false, issues } : null;
  };
  const work = async (control: JobControl | undefined, totalRows: number): Promise<Progress> => {
    control?.onProgress?.({ doneRows: Math.floor(totalRows / 2), totalRows });
    if (book.hold) await book.hold;
    if (control?.signal?.aborted) return { doneRows: Math.floor(totalRows / 2), totalRows };
    control?.onProgress?.({ doneRows: totalRows, totalRows });
    return { doneRows: totalRows, totalRows };
  };
  const book: FakeWorkbook = {
    written: [],
    selected: [],
    read: [],
    saved: null,
    refuse: {},
    hold: null,
    selectedTable: null,
    moveSelection: () => listeners.forEach((listener) => listener()),
    findSource: async () => refused("find") ?? good(book.selectedTable ? sourceOf(book.selectedTable) : source),
    async readColumns(_, headers, control) {
      book.read.push(headers);
      await work(control, table.rows.length);
      return refused("read") ?? good(rawTable(table, headers));
    },
    async writeTiers(request, control) {
      const { doneRows } = await work(control, table.rows.length);
      const no = refused("write");
      if (no) return no;
      book.written.push(request);
      const report = {
        address: `${table.sheetName}!D1:F${doneRows + 1}`,
        writtenRows: doneRows,
        updatedHeaders: [],
        issues: [],
      };
      return doneRows < table.rows.length ? { ...good(report), issues: [cancelledAt(doneRows, table)] } : good(report);
    },
    drawPyramid: async () => refused("draw") ?? good({ sheetName: "Pyramid", updated: false }),
    async selectRows(_, rows) {
      book.selected.push(rows);
      return refused("select") ?? good(rows.length);
    },
    async onSelectionChanged(listener) {
      listeners.add(listener);
      return async () => void listeners.delete(listener);
    },
    loadPolicy: async () => good(book.saved),
    async savePolicy(policy) {
      book.saved = policy;
      return good(null);
    },
    removeEverything: async () => refused("remove") ?? good(["Orders!D:F", "Pyramid"]),
  };
  return book;
}

function good<T>(value: T): Result<T> & { ok: true } {
  return { ok: true, value, issues: [] };
}

function cancelledAt(rows: number, table: FakeTable): Issue {
  return { code: excelIssues.cancelled.code, severity: "warning", details: { rows, total: table.rows.length } };
}

function sourceOf({ sheetName, headers, rows, numberFormats }: FakeTable): SourceTable {
  return {
    sheetId: `sheet of ${sheetName}`,
    sheetName,
    tableId: null,
    tableName: null,
    address: `${sheetName}!A1:${String.fromCharCode(64 + headers.length)}${rows.length + 1}`,
    headers,
    rowCount: rows.length,
    sampleRows: rows.slice(0, 50),
    numberFormats: numberFormats ?? headers.map(() => "General"),
    ownHeaders: [],
  };
}

function rawTable({ headers, rows }: FakeTable, wanted: readonly string[]): RawTable {
  return {
    rowCount: rows.length,
    columns: wanted.map((header) => {
      const at = headers.indexOf(header);
      return { header, cells: rows.map((row) => row[at] ?? null) };
    }),
    firstSheetRow: 2,
    dateSystem: 1900,
  };
}
