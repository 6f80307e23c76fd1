import { boundingRange, intersection, lastColumn, lastRow } from "../model/cellRange";
import type { CellRange } from "../model/bookContent";
import { HostError } from "../model/hostError";
import { integerArgument } from "./argument";
import type { HostObject, ObjectRecord } from "./hostObject";
import { hostObject, nullObject, targetOf } from "./hostObject";
import { range } from "./range";
import type { RangeTarget } from "./rangeTarget";
import { moved, rangeInBook } from "./rangeTarget";

/** The same sheet's range that differs in this from the target. */
export function at(target: RangeTarget, change: Partial<CellRange>): HostObject {
  return hostObject(range, moved(target, { ...target.range, ...change }));
}

function otherRange(target: RangeTarget, value: unknown): RangeTarget {
  const other = targetOf(range, value) ?? (typeof value === "string" ? rangeInBook(target.book, value) : null);
  if (!other || other.sheetId !== target.sheetId) throw new HostError("InvalidArgument");
  return other;
}

function shared(target: RangeTarget, value: unknown): HostObject | null {
  const overlap = intersection(target.range, otherRange(target, value).range);
  return overlap && hostObject(range, { ...target, range: overlap });
}

/** @throws HostError ItemNotFound where there is none */
export function existing(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

/** One cell, counted from the range's first. */
export function single(target: RangeTarget, row: unknown, column: unknown): HostObject {
  const { range: from } = target;
  return at(target, {
    row: from.row + integerArgument(row),
    column: from.column + integerArgument(column),
    rowCount: 1,
    columnCount: 1,
  });
}

/** The methods that lead from a range to others of its sheet by counting alone. */
export const rangeNavigation: NonNullable<ObjectRecord<RangeTarget>["methods"]> = {
  GetAbsoluteResizedRange: (target, [rows, columns]) =>
    at(target, { rowCount: integerArgument(rows), columnCount: integerArgument(columns) }),
  GetBoundingRect: (target, [other]) =>
    hostObject(range, { ...target, range: boundingRange(target.range, otherRange(target, other).range) }),
  GetCell: (target, [row, column]) => single(target, row, column),
  GetColumn: (target, [column]) =>
    at(target, { column: target.range.column + integerArgument(column), columnCount: 1 }),
  GetColumnsAfter(target, [count]) {
    const columns = integerArgument(count ?? 1);
    if (columns < 0) return at(target, { column: target.range.column + columns, columnCount: -columns });
    return at(target, { column: lastColumn(target.range) + 1, columnCount: columns });
  },
  GetEntireColumn: (target) => at(target, { row: 0, rowCount: 1_048_576 }),
  GetEntireRow: (target) => at(target, { column: 0, columnCount: 16_384 }),
  GetIntersection: (target, [other]) => existing(shared(target, other)),
  GetIntersectionOrNullObject: (target, [other]) => shared(target, other) ?? nullObject,
  GetLastCell: (target) => single(target, target.range.rowCount - 1, target.range.columnCount - 1),
  GetLastColumn: (target) => at(target, { column: lastColumn(target.range), columnCount: 1 }),
  GetLastRow: (target) => at(target, { row: lastRow(target.range), rowCount: 1 }),
  GetOffsetRange: (target, [rows, columns]) =>
    at(target, {
      row: target.range.row + integerArgument(rows),
      column: target.range.column + integerArgument(columns),
    }),
  GetResizedRange: (target, [rows, columns]) =>
    at(target, {
      rowCount: target.range.rowCount + integerArgument(rows),
      columnCount: target.range.columnCount + integerArgument(columns),
    }),
  GetRow: (target, [row]) => at(target, { row: target.range.row + integerArgument(row), rowCount: 1 }),
  GetRowsBelow: (target, [count]) =>
    at(target, { row: lastRow(target.range) + 1, rowCount: integerArgument(count ?? 1) }),
};
