import type { Book } from "../model/book";
import type { CellRange } from "../model/bookContent";
import { contains, intersection } from "../model/cellRange";
import { HostError } from "../model/hostError";
import type { Table } from "../model/tableStore";
import { integerArgument, stringArgument } from "./argument";
import type { HostObject, ObjectRecord } from "./hostObject";
import { hostObject, nullObject, targetOf } from "./hostObject";
import { range } from "./range";
import type { RangeTarget } from "./rangeTarget";
import { rangeAt, rangeInBook, sheetOf } from "./rangeTarget";
import { table } from "./table";

/** The tables of one sheet, or of the whole book. */
interface TablesTarget {
  readonly book: Book;
  readonly sheetId: string | null;
}

function tablesOf({ book, sheetId }: TablesTarget): readonly Table[] {
  return book.tables.all(sheetId ?? undefined);
}

function asObject(book: Book, found: Table | undefined): HostObject {
  if (!found) throw new HostError("ItemNotFound");
  return hostObject(table, { book, id: found.id });
}

function find(target: TablesTarget, key: unknown): Table | undefined {
  const found = target.book.tables.find(typeof key === "number" ? String(key) : stringArgument(key));
  const isHere = found && (target.sheetId === null || found.sheetId === target.sheetId);
  return isHere ? found : undefined;
}

function rangeFor({ book, sheetId }: TablesTarget, address: unknown): RangeTarget {
  const given = targetOf(range, address);
  if (given) return given;
  return sheetId === null
    ? rangeInBook(book, stringArgument(address))
    : rangeAt(book, sheetId, stringArgument(address));
}

/** Headers above the data: Excel moves the cells down by a row and writes Column1 … */
function withHeaderRow(target: RangeTarget): CellRange {
  const sheet = sheetOf(target);
  const body = target.range;
  const below = { ...body, row: body.row + body.rowCount, rowCount: 1 };
  if (sheet.cells.usedRange(below, true)) throw new HostError("InsertDeleteConflict");
  sheet.moveCells(body, 1, 0);
  return { ...body, rowCount: body.rowCount + 1 };
}

export const tableCollection: ObjectRecord<TablesTarget> = {
  name: "TableCollection",
  properties: { Count: { get: (target) => tablesOf(target).length } },
  methods: {
    Add(target, [address, hasHeaders], host) {
      const given = rangeFor(target, address);
      const sheet = sheetOf(given);
      host.checkSheetWritable(sheet);
      const cells = hasHeaders === true ? given.range : withHeaderRow(given);
      return asObject(target.book, target.book.tables.add(sheet, cells));
    },
    GetCount: (target) => tablesOf(target).length,
    GetItemAt: (target, [index]) => asObject(target.book, tablesOf(target)[integerArgument(index)]),
    GetItemOrNullObject(target, [key]) {
      const found = find(target, key);
      return found ? asObject(target.book, found) : nullObject;
    },
  },
  items: (target) => tablesOf(target).map((one) => asObject(target.book, one)),
  item: (target, key) => asObject(target.book, find(target, key)),
};

interface ScopedTarget extends RangeTarget {
  readonly fullyContained: boolean;
}

function tablesIn(target: ScopedTarget): readonly Table[] {
  const tables = target.book.tables.all(target.sheetId);
  if (target.fullyContained) return tables.filter((one) => contains(target.range, one.range));
  return tables.filter((one) => intersection(target.range, one.range));
}

/** The tables that a range touches. */
export const tableScopedCollection: ObjectRecord<ScopedTarget> = {
  name: "TableScopedCollection",
  properties: {},
  methods: {
    GetCount: (target) => tablesIn(target).length,
    GetFirst: (target) => asObject(target.book, tablesIn(target)[0]),
    GetItemOrNullObject(target, [key]) {
      const found = tablesIn(target).find((one) => one === target.book.tables.find(stringArgument(key)));
      return found ? asObject(target.book, found) : nullObject;
    },
  },
  items: (target) => tablesIn(target).map((one) => asObject(target.book, one)),
  item: (target, key) =>
    asObject(
      target.book,
      tablesIn(target).find((one) => one === target.book.tables.find(stringArgument(key))),
    ),
};
