import { formatA1 } from "../model/a1";
import { cellCount, intersection, isUnbounded } from "../model/cellRange";
import { HostError } from "../model/hostError";
import { choiceArgument } from "./argument";
import type { Host } from "./host";
import type { HostObject, ObjectRecord } from "./hostObject";
import { hostObject, nullObject } from "./hostObject";
import { rangeFormat } from "./rangeFormat";
import { rangeAreas } from "./rangeAreas";
import * as content from "./rangeContent";
import { at, existing, rangeNavigation, single } from "./rangeNavigation";
import type { RangeTarget } from "./rangeTarget";
import { sheetOf } from "./rangeTarget";
import { surroundingRegion } from "./surroundingRegion";
import { tableScopedCollection } from "./tableCollection";
import { worksheet } from "./worksheet";

function used(target: RangeTarget, valuesOnly: unknown): HostObject | null {
  const found = sheetOf(target).cells.usedRange(target.range, valuesOnly === true);
  return found && hostObject(range, { ...target, range: found });
}

function spilledFrom(target: RangeTarget): HostObject | null {
  const spill = sheetOf(target).cells.spillAround(target.range.row, target.range.column);
  const isAnchor = spill && spill.row === target.range.row && spill.column === target.range.column;
  return isAnchor && cellCount(target.range) === 1 ? hostObject(range, { ...target, range: spill }) : null;
}

function spillParent(target: RangeTarget): HostObject | null {
  const spill = sheetOf(target).cells.spillAround(target.range.row, target.range.column);
  return spill && at(target, { row: spill.row, column: spill.column, rowCount: 1, columnCount: 1 });
}

function addressOf(target: RangeTarget): string {
  return formatA1(target.range, sheetOf(target).name);
}

function clear(target: RangeTarget, applyTo: unknown, host: Host): void {
  const sheet = sheetOf(target);
  host.checkSheetWritable(sheet);
  const what = choiceArgument(applyTo ?? "All", [
    "All",
    "Contents",
    "Formats",
    "Hyperlinks",
    "RemoveHyperlinks",
  ] as const);
  if (what === "All" || what === "Contents" || what === "Formats") {
    sheet.clear(target.range, what === "All" ? "all" : what === "Contents" ? "contents" : "formats");
  }
}

function checkSize(target: RangeTarget, rows: unknown, columns: unknown): void {
  if (rows !== target.range.rowCount || columns !== target.range.columnCount) throw new HostError("InvalidArgument");
}

export const range: ObjectRecord<RangeTarget> = {
  name: "Range",
  identity: "_ReferenceId",
  properties: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    CellCount: { get: ({ range: cells }) => (cellCount(cells) >= 2 ** 31 ? -1 : cellCount(cells)) },
    ColumnCount: { get: (target) => target.range.columnCount },
    ColumnIndex: { get: (target) => target.range.column },
    RowCount: { get: (target) => target.range.rowCount },
    RowIndex: { get: (target) => target.range.row },
    RowHidden: { get: content.rowHidden, set: content.setRowHidden },
    ColumnHidden: { get: () => false },
    Hidden: { get: (target) => content.rowHidden(target) },
    HasSpill: { get: content.hasSpill },
    IsEntireColumn: { get: (target) => isUnbounded(target.range) && target.range.rowCount > 16_384 },
    IsEntireRow: { get: (target) => target.range.columnCount === 16_384 },
    Height: { get: content.heightPoints },
    Width: { get: content.widthPoints },
    Left: { get: content.leftPoints },
    Top: { get: content.topPoints },
    Values: { get: content.values, set: content.setValues },
    Formulas: { get: content.formulas, set: content.setFormulas },
    FormulasLocal: { get: content.formulas, set: content.setFormulas },
    NumberFormat: { get: content.numberFormats, set: content.setNumberFormats },
    NumberFormatLocal: { get: content.numberFormats, set: content.setNumberFormats },
    Text: { get: content.texts },
    ValueTypes: { get: content.valueTypes },
    Format: { get: (target) => hostObject(rangeFormat, target) },
    Worksheet: { get: ({ book, sheetId }) => hostObject(worksheet, { book, sheetId }) },
  },
  readsResults: [
    "GetUsedRange",
    "GetUsedRangeOrNullObject",
    "GetSurroundingRegion",
    "GetSpillingToRange",
    "GetSpillingToRangeOrNullObject",
    "GetSpillParent",
    "GetSpillParentOrNullObject",
  ],
  methods: {
    ...rangeNavigation,
    Calculate: ({ book, sheetId, range: cells }) => book.recalculate(sheetId, cells),
    SetDirty: ({ book, sheetId, range: cells }) => book.recalculate(sheetId, cells),
    Clear: (target, [applyTo], host) => clear(target, applyTo, host),
    GetSpillParent: (target) => existing(spillParent(target)),
    GetSpillParentOrNullObject: (target) => spillParent(target) ?? nullObject,
    GetSpillingToRange: (target) => existing(spilledFrom(target)),
    GetSpillingToRangeOrNullObject: (target) => spilledFrom(target) ?? nullObject,
    GetSurroundingRegion: (target) =>
      hostObject(range, { ...target, range: surroundingRegion(sheetOf(target).cells, target.range) }),
    GetTables: (target, [fullyContained]) =>
      hostObject(tableScopedCollection, { ...target, fullyContained: fullyContained === true }),
    GetUsedRange: (target, [valuesOnly]) => used(target, valuesOnly) ?? single(target, 0, 0),
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => used(target, valuesOnly) ?? nullObject,
    Merge(target, [across], host) {
      host.checkSheetWritable(sheetOf(target));
      if (across === true) throw new HostError("NotImplemented", "Merging row by row.");
      sheetOf(target).layout.merge(target.range);
    },
    Unmerge(target, _args, host) {
      host.checkSheetWritable(sheetOf(target));
      sheetOf(target).layout.unmerge(target.range);
    },
    GetMergedAreasOrNullObject(target) {
      const merges = sheetOf(target).layout.merges();
      const areas = merges.filter((merge) => intersection(merge, target.range));
      return areas.length === 0 ? nullObject : hostObject(rangeAreas, { ...target, areas });
    },
    Select: ({ book, sheetId, range: cells }) => book.select(sheetId, [cells]),
    _KeepReference: () => undefined,
    _ValidateArraySize: (target, [rows, columns]) => checkSize(target, rows, columns),
  },
};
