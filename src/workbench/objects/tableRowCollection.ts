import type { CellRange } from "../model/bookContent";
import { HostError } from "../model/hostError";
import { deleteTableRows, insertTableRows } from "../model/tableCells";
import { integerArgument } from "./argument";
import type { ObjectRecord } from "./hostObject";
import { hostObject } from "./hostObject";
import { range } from "./range";
import { setValues, values } from "./rangeContent";
import type { RangeTarget } from "./rangeTarget";
import type { TableTarget } from "./table";
import { bodyOf, checkTableWritable, tableOf } from "./table";

interface RowTarget extends TableTarget {
  readonly index: number;
}

function cellsOf(target: RowTarget): RangeTarget {
  const found = tableOf(target);
  const body = bodyOf(found);
  if (target.index < 0 || target.index >= body.rowCount) throw new HostError("InvalidArgument");
  const cells: CellRange = { ...body, row: body.row + target.index, rowCount: 1 };
  return { book: target.book, sheetId: found.sheetId, range: cells };
}

const tableRow: ObjectRecord<RowTarget> = {
  name: "TableRow",
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => values(cellsOf(target)),
      set: (target, value, host) => setValues(cellsOf(target), value, host),
    },
  },
  methods: {
    Delete(target, _args, host) {
      checkTableWritable(target, host);
      deleteTableRows(target.book, target.id, { place: target.index, count: 1 });
    },
    GetRange: (target) => hostObject(range, cellsOf(target)),
  },
};

function rowsFor(given: unknown, columnCount: number): readonly (readonly unknown[])[] {
  if (given === null || given === undefined) return [new Array<unknown>(columnCount).fill("")];
  if (!Array.isArray(given) || given.length === 0) throw new HostError("InvalidArgument");
  const rows = Array.isArray(given[0]) ? given : [given];
  if (!rows.every((row) => Array.isArray(row) && row.length === columnCount)) throw new HostError("InvalidArgument");
  return rows as readonly (readonly unknown[])[];
}

export const tableRowCollection: ObjectRecord<TableTarget> = {
  name: "TableRowCollection",
  properties: { Count: { get: (target) => bodyOf(tableOf(target)).rowCount } },
  methods: {
    Add(target, [index, given], host) {
      const found = checkTableWritable(target, host);
      const rows = rowsFor(given, found.columnNames.length);
      const count = bodyOf(found).rowCount;
      const place = index === null || index === undefined || index === -1 ? count : integerArgument(index);
      insertTableRows(target.book, target.id, { place, count: rows.length });
      const body = bodyOf(tableOf(target));
      const cells = { ...body, row: body.row + place, rowCount: rows.length };
      setValues({ book: target.book, sheetId: found.sheetId, range: cells }, rows, host);
      return hostObject(tableRow, { ...target, index: place });
    },
    GetCount: (target) => bodyOf(tableOf(target)).rowCount,
    GetItemAt: (target, [index]) => hostObject(tableRow, { ...target, index: integerArgument(index) }),
    DeleteRowsAt(target, [index, count], host) {
      checkTableWritable(target, host);
      deleteTableRows(target.book, target.id, { place: integerArgument(index), count: integerArgument(count ?? 1) });
    },
  },
  items: (target) =>
    Array.from({ length: bodyOf(tableOf(target)).rowCount }, (_, index) => hostObject(tableRow, { ...target, index })),
};
