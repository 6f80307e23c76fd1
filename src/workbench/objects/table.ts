import type { Book } from "../model/book";
import type { CellRange } from "../model/bookContent";
import { lastRow } from "../model/cellRange";
import { HostError } from "../model/hostError";
import type { Table } from "../model/tableStore";
import { booleanArgument, stringArgument } from "./argument";
import { autoFilter } from "./autoFilter";
import type { Host } from "./host";
import { eventMethods, eventTypes } from "./eventMethods";
import type { HostObject, ObjectRecord } from "./hostObject";
import { hostObject, targetOf } from "./hostObject";
import { range } from "./range";
import { rangeAt, sheetOf } from "./rangeTarget";
import { tableColumnCollection } from "./tableColumnCollection";
import { tableRowCollection } from "./tableRowCollection";
import { worksheet } from "./worksheet";

export interface TableTarget {
  readonly book: Book;
  readonly id: string;
}

/** @throws HostError ItemNotFound where the table was deleted meanwhile */
export function tableOf({ book, id }: TableTarget): Table {
  return book.tables.get(id);
}

/** The rows between header and totals; Excel always keeps at least one. */
export function bodyOf({ range: whole, showTotals }: Table): CellRange {
  return { ...whole, row: whole.row + 1, rowCount: whole.rowCount - 1 - (showTotals ? 1 : 0) };
}

/** @throws HostError AccessDenied */
export function checkTableWritable(target: TableTarget, host: Host): Table {
  const found = tableOf(target);
  host.checkSheetWritable(sheetOf({ book: target.book, sheetId: found.sheetId }));
  return found;
}

function part(target: TableTarget, cells: (found: Table) => CellRange): HostObject {
  const found = tableOf(target);
  return hostObject(range, { book: target.book, sheetId: found.sheetId, range: cells(found) });
}

function totalsOf(found: Table): CellRange {
  if (!found.showTotals) throw new HostError("ItemNotFound");
  return { ...found.range, row: lastRow(found.range), rowCount: 1 };
}

function resize(target: TableTarget, value: unknown, host: Host): void {
  const { sheetId } = checkTableWritable(target, host);
  const given = targetOf(range, value) ?? rangeAt(target.book, sheetId, stringArgument(value));
  if (given.sheetId !== sheetId) throw new HostError("InvalidArgument");
  target.book.tables.resize(target.id, given.range);
}

export const table: ObjectRecord<TableTarget> = {
  name: "Table",
  identity: "Id",
  properties: {
    Id: { get: (target) => tableOf(target).id },
    LegacyId: { get: (target) => tableOf(target).id },
    Name: {
      get: (target) => tableOf(target).name,
      set: (target, value, host) => {
        checkTableWritable(target, host);
        target.book.tables.rename(target.id, stringArgument(value));
      },
    },
    Style: {
      get: (target) => tableOf(target).style,
      set: (target, value, host) => {
        checkTableWritable(target, host);
        target.book.tables.update(target.id, { style: stringArgument(value) });
      },
    },
    ShowHeaders: { get: () => true },
    ShowTotals: { get: (target) => tableOf(target).showTotals },
    ShowBandedRows: {
      get: () => true,
      set: (target, value, host) => void (booleanArgument(value) && checkTableWritable(target, host)),
    },
    ShowFilterButton: { get: () => true },
    AutoFilter: { get: (target) => hostObject(autoFilter, target) },
    Columns: { get: (target) => hostObject(tableColumnCollection, target) },
    Rows: { get: (target) => hostObject(tableRowCollection, target) },
    Worksheet: { get: (target) => hostObject(worksheet, { book: target.book, sheetId: tableOf(target).sheetId }) },
  },
  methods: {
    ClearFilters(target, _args, host) {
      const found = checkTableWritable(target, host);
      target.book.sheet(found.sheetId).layout.setRowsHidden(found.filteredRows, false);
      target.book.tables.update(target.id, { filteredRows: [] });
    },
    ConvertToRange(target, _args, host) {
      const { sheetId, range: cells } = checkTableWritable(target, host);
      target.book.tables.delete(target.id);
      return hostObject(range, { book: target.book, sheetId, range: cells });
    },
    Delete(target, _args, host) {
      const { sheetId, range: cells } = checkTableWritable(target, host);
      target.book.tables.delete(target.id);
      target.book.sheet(sheetId).clear(cells, "all");
    },
    GetDataBodyRange: (target) => part(target, bodyOf),
    GetHeaderRowRange: (target) => part(target, (found) => ({ ...found.range, rowCount: 1 })),
    GetRange: (target) => part(target, (found) => found.range),
    GetTotalRowRange: (target) => part(target, totalsOf),
    Resize: (target, [value], host) => resize(target, value, host),
    ...eventMethods<TableTarget>("DataChangedEvent", eventTypes.tableDataChanged, ({ id }) => id),
    ...eventMethods<TableTarget>("SelectionChangedEvent", eventTypes.tableSelectionChanged, ({ id }) => id),
  },
};
