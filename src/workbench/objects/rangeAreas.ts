import type { Book } from "../model/book";
import type { CellRange } from "../model/bookContent";
import { formatA1 } from "../model/a1";
import { cellCount } from "../model/cellRange";
import { integerArgument } from "./argument";
import type { ObjectRecord } from "./hostObject";
import { hostObject } from "./hostObject";
import { range } from "./range";
import { sheetOf } from "./rangeTarget";
import { worksheet } from "./worksheet";

export interface AreasTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly areas: readonly CellRange[];
}

function addressOf(target: AreasTarget): string {
  const sheet = sheetOf(target);
  return target.areas.map((area) => formatA1(area, sheet.name)).join(",");
}

const rangeCollection: ObjectRecord<AreasTarget> = {
  name: "RangeCollection",
  properties: {},
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt(target, [index]) {
      const area = target.areas[integerArgument(index)];
      return area ? hostObject(range, { ...target, range: area }) : null;
    },
  },
  items: (target) => target.areas.map((area) => hostObject(range, { ...target, range: area })),
};

export const rangeAreas: ObjectRecord<AreasTarget> = {
  name: "RangeAreas",
  identity: "_ReferenceId",
  properties: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    Areas: { get: (target) => hostObject(rangeCollection, target) },
    Worksheet: { get: ({ book, sheetId }) => hostObject(worksheet, { book, sheetId }) },
  },
  methods: {
    Select: ({ book, sheetId, areas }) => book.select(sheetId, areas),
    _KeepReference: () => undefined,
  },
};
