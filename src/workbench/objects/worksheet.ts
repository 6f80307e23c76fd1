import type { Book } from "../model/book";
import { wholeSheet } from "../model/cellRange";
import { HostError } from "../model/hostError";
import { booleanArgument, choiceArgument, integerArgument, stringArgument } from "./argument";
import { chartCollection } from "./chartCollection";
import { colorArgument } from "./color";
import { eventMethods, eventTypes } from "./eventMethods";
import type { Host } from "./host";
import type { HostObject, ObjectRecord } from "./hostObject";
import { hostObject, nullObject } from "./hostObject";
import { pageLayout } from "./pageLayout";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { moved, rangeAt, sheetOf } from "./rangeTarget";
import { tableCollection } from "./tableCollection";
import { worksheetFreezePanes } from "./worksheetFreezePanes";
import { worksheetProtection } from "./worksheetProtection";

export interface SheetTarget {
  readonly book: Book;
  readonly sheetId: string;
}

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function visibilityArgument(value: unknown): keyof typeof visibilities {
  const name = choiceArgument(value, Object.values(visibilities));
  return name === "Visible" ? "visible" : name === "Hidden" ? "hidden" : "veryHidden";
}

function neighbour(target: SheetTarget, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const sheets = target.book.sheets().filter((sheet) => visibleOnly !== true || sheet.extras.visibility === "visible");
  const sheet = sheets[sheets.findIndex((one) => one.id === target.sheetId) + step];
  return sheet ? hostObject(worksheet, { book: target.book, sheetId: sheet.id }) : null;
}

function existing(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

function usedRange(target: SheetTarget, valuesOnly: unknown): HostObject | null {
  const used = sheetOf(target).cells.usedRange(wholeSheet, valuesOnly === true);
  return used && hostObject(range, { ...target, range: used });
}

function firstCell(target: SheetTarget): HostObject {
  return hostObject(range, { ...target, range: { row: 0, column: 0, rowCount: 1, columnCount: 1 } });
}

function setGridlines(target: SheetTarget, value: unknown, host: Host): void {
  host.checkBookWritable();
  sheetOf(target).setGridlines(booleanArgument(value));
  target.book.sheetChanged(target.sheetId);
}

function setHeadings(target: SheetTarget, value: unknown, host: Host): void {
  host.checkBookWritable();
  sheetOf(target).extras.headings = booleanArgument(value);
  target.book.sheetChanged(target.sheetId);
}

export const worksheet: ObjectRecord<SheetTarget> = {
  name: "Worksheet",
  identity: "Id",
  properties: {
    Id: { get: (target) => sheetOf(target).id },
    Name: {
      get: (target) => sheetOf(target).name,
      set: ({ book, sheetId }, value, host) => {
        host.checkBookWritable();
        book.structure.rename(sheetId, stringArgument(value));
      },
    },
    Position: {
      get: ({ book, sheetId }) => book.sheets().findIndex((sheet) => sheet.id === sheetId),
      set: ({ book, sheetId }, value, host) => {
        host.checkBookWritable();
        book.structure.move(sheetId, integerArgument(value));
      },
    },
    Visibility: {
      get: (target) => visibilities[sheetOf(target).extras.visibility],
      set: ({ book, sheetId }, value, host) => {
        host.checkBookWritable();
        book.structure.setVisibility(sheetId, visibilityArgument(value));
      },
    },
    TabColor: {
      get: (target) => sheetOf(target).tabColor,
      set: (target, value, host) => {
        host.checkBookWritable();
        sheetOf(target).setTabColor(value === "" ? "" : colorArgument(value));
      },
    },
    ShowGridlines: { get: (target) => sheetOf(target).showGridlines, set: setGridlines },
    Gridlines: { get: (target) => sheetOf(target).showGridlines, set: setGridlines },
    ShowHeadings: { get: (target) => sheetOf(target).extras.headings, set: setHeadings },
    Headings: { get: (target) => sheetOf(target).extras.headings, set: setHeadings },
    StandardHeight: { get: () => 15 },
    StandardWidth: { get: () => 8.43 },
    Charts: { get: (target) => hostObject(chartCollection, target) },
    FreezePanes: { get: (target) => hostObject(worksheetFreezePanes, target) },
    PageLayout: { get: (target) => hostObject(pageLayout, target) },
    Protection: { get: (target) => hostObject(worksheetProtection, target) },
    Tables: { get: (target) => hostObject(tableCollection, target) },
  },
  readsResults: ["GetUsedRange", "GetUsedRangeOrNullObject"],
  methods: {
    Activate: ({ book, sheetId }) => book.activate(sheetId),
    Calculate({ book }, [markAllDirty]) {
      if (markAllDirty === true) book.recalculateAll();
    },
    Delete({ book, sheetId }, _args, host) {
      host.checkBookWritable();
      book.structure.delete(sheetId);
    },
    GetCell: (target, [row, column]) =>
      hostObject(
        range,
        moved(
          { ...target, range: wholeSheet },
          { row: integerArgument(row), column: integerArgument(column), rowCount: 1, columnCount: 1 },
        ),
      ),
    GetNext: (target, [visibleOnly]) => existing(neighbour(target, 1, visibleOnly)),
    GetNextOrNullObject: (target, [visibleOnly]) => neighbour(target, 1, visibleOnly) ?? nullObject,
    GetPrevious: (target, [visibleOnly]) => existing(neighbour(target, -1, visibleOnly)),
    GetPreviousOrNullObject: (target, [visibleOnly]) => neighbour(target, -1, visibleOnly) ?? nullObject,
    GetRange(target, [address]) {
      if (address === null || address === undefined || address === "")
        return hostObject(range, { ...target, range: wholeSheet });
      return hostObject(range, rangeAt(target.book, target.sheetId, stringArgument(address)));
    },
    GetRangeByIndexes: (target, [row, column, rowCount, columnCount]) =>
      hostObject(
        range,
        moved(
          { ...target, range: wholeSheet },
          {
            row: integerArgument(row),
            column: integerArgument(column),
            rowCount: integerArgument(rowCount),
            columnCount: integerArgument(columnCount),
          },
        ),
      ),
    GetRanges(target, [address]) {
      const parts = stringArgument(address).split(",");
      const areas = parts.map((part) => rangeAt(target.book, target.sheetId, part).range);
      return hostObject(rangeAreas, { ...target, areas });
    },
    GetUsedRange: (target, [valuesOnly]) => usedRange(target, valuesOnly) ?? firstCell(target),
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => usedRange(target, valuesOnly) ?? nullObject,
    _GetSheetById: (target, [id]) =>
      hostObject(worksheet, { ...target, sheetId: target.book.sheet(stringArgument(id)).id }),
    ...eventMethods<SheetTarget>("DataChangedEvent", eventTypes.worksheetDataChanged, ({ sheetId }) => sheetId),
    ...eventMethods<SheetTarget>(
      "SelectionChangedEvent",
      eventTypes.worksheetSelectionChanged,
      ({ sheetId }) => sheetId,
    ),
    ...eventMethods<SheetTarget>("ActivatedEvent", eventTypes.worksheetActivated, ({ sheetId }) => sheetId),
    ...eventMethods<SheetTarget>("DeactivatedEvent", eventTypes.worksheetDeactivated, ({ sheetId }) => sheetId),
  },
};
