import type { CellRange } from "../model/bookContent";
import { lastRow } from "../model/cellRange";
import { HostError } from "../model/hostError";
import { sameName } from "../model/sheetName";
import { deleteTableColumn, insertTableColumn } from "../model/tableCells";
import type { Table } from "../model/tableStore";
import { integerArgument, stringArgument } from "./argument";
import type { Host } from "./host";
import type { HostObject, ObjectRecord } from "./hostObject";
import { hostObject, nullObject } from "./hostObject";
import { range } from "./range";
import { setValues, values } from "./rangeContent";
import type { TableTarget } from "./table";
import { bodyOf, checkTableWritable, tableOf } from "./table";

interface ColumnTarget extends TableTarget {
  /** Excel's column ids stay with the column when its header changes; here they are its 1-based place. */
  readonly index: number;
}

function nameOf(target: ColumnTarget): string {
  const name = tableOf(target).columnNames[target.index];
  if (name === undefined) throw new HostError("ItemNotFound");
  return name;
}

function cellsOf(
  target: ColumnTarget,
  rows: (found: Table) => CellRange,
): { readonly sheetId: string; readonly range: CellRange } {
  nameOf(target);
  const found = tableOf(target);
  return {
    sheetId: found.sheetId,
    range: { ...rows(found), column: found.range.column + target.index, columnCount: 1 },
  };
}

function part(target: ColumnTarget, rows: (found: Table) => CellRange): HostObject {
  return hostObject(range, { book: target.book, ...cellsOf(target, rows) });
}

function rename(target: ColumnTarget, value: unknown, host: Host): void {
  const found = checkTableWritable(target, host);
  const name = stringArgument(value);
  const holder = found.columnNames.findIndex((other) => sameName(other, name));
  if (name === "" || (holder >= 0 && holder !== target.index)) throw new HostError("InvalidArgument");
  const { sheetId, range: header } = cellsOf(target, (one) => ({ ...one.range, rowCount: 1 }));
  target.book.sheet(sheetId).writeHeaders(header.row, header.column, [name]);
}

const tableColumn: ObjectRecord<ColumnTarget> = {
  name: "TableColumn",
  identity: "Id",
  properties: {
    Id: { get: (target) => (nameOf(target), target.index + 1) },
    Index: { get: ({ index }) => index },
    Name: { get: nameOf, set: rename },
    Values: {
      get: (target) => values({ book: target.book, ...cellsOf(target, (found) => found.range) }),
      set: (target, value, host) =>
        setValues({ book: target.book, ...cellsOf(target, (found) => found.range) }, value, host),
    },
  },
  methods: {
    Delete(target, _args, host) {
      checkTableWritable(target, host);
      deleteTableColumn(target.book, target.id, target.index);
    },
    GetDataBodyRange: (target) => part(target, bodyOf),
    GetHeaderRowRange: (target) => part(target, (found) => ({ ...found.range, rowCount: 1 })),
    GetRange: (target) => part(target, (found) => found.range),
    GetTotalRowRange: (target) => part(target, (found) => ({ ...found.range, row: lastRow(found.range), rowCount: 1 })),
  },
};

function at(target: TableTarget, index: number): HostObject | null {
  const exists = index >= 0 && index < tableOf(target).columnNames.length;
  return exists ? hostObject(tableColumn, { ...target, index }) : null;
}

function find(target: TableTarget, key: unknown): HostObject | null {
  if (typeof key === "number") return at(target, key - 1);
  const name = stringArgument(key);
  return at(
    target,
    tableOf(target).columnNames.findIndex((other) => sameName(other, name)),
  );
}

function existing(column: HostObject | null): HostObject {
  if (!column) throw new HostError("ItemNotFound");
  return column;
}

export const tableColumnCollection: ObjectRecord<TableTarget> = {
  name: "TableColumnCollection",
  properties: { Count: { get: (target) => tableOf(target).columnNames.length } },
  methods: {
    Add(target, [index, cells, name], host) {
      const found = checkTableWritable(target, host);
      const place =
        index === null || index === undefined || index === -1 ? found.columnNames.length : integerArgument(index);
      insertTableColumn(target.book, target.id, place);
      const column: ColumnTarget = { ...target, index: place };
      if (cells !== null && cells !== undefined) {
        setValues({ book: target.book, ...cellsOf(column, (one) => one.range) }, cells, host);
      }
      if (typeof name === "string") rename(column, name, host);
      return hostObject(tableColumn, column);
    },
    GetCount: (target) => tableOf(target).columnNames.length,
    GetItemAt: (target, [index]) => existing(at(target, integerArgument(index))),
    GetItemOrNullObject: (target, [key]) => find(target, key) ?? nullObject,
  },
  items: (target) => tableOf(target).columnNames.map((_, index) => hostObject(tableColumn, { ...target, index })),
  item: (target, key) => existing(find(target, key)),
};
