import type { IStyleData } from "@univerjs/core";
import type { CellFormat } from "../model/bookContent";
import { lastColumn, lastRow } from "../model/cellRange";
import { HostError } from "../model/hostError";
import { toUniverStyle } from "../model/univerStyle";
import { booleanArgument, choiceArgument, numberArgument } from "./argument";
import { colorArgument } from "./color";
import type { Host } from "./host";
import type { ObjectRecord, PropertyRecord } from "./hostObject";
import { hostObject } from "./hostObject";
import { rangeBorderCollection } from "./rangeBorderCollection";
import { same } from "./rangeContent";
import type { RangeTarget } from "./rangeTarget";
import { sheetOf } from "./rangeTarget";
import { autofitColumns } from "./autofitColumns";

const pointsPerPixel = 0.75;

const highestRowPoints = 409;

function rowHeightArgument(value: unknown): number {
  const points = numberArgument(value);
  if (points < 0 || points > highestRowPoints) throw new HostError("InvalidArgument");
  return points;
}

/** Sets a style on every cell of the range. */
function apply(target: RangeTarget, style: IStyleData | Readonly<Record<string, null>>, host: Host): void {
  const sheet = sheetOf(target);
  host.checkSheetWritable(sheet);
  sheet.style(target.range, style);
}

/** The one value of a format that all cells share, or null. */
function shared<Item>(target: RangeTarget, read: (format: CellFormat) => Item): Item | null {
  const { cells } = sheetOf(target);
  const found: Item[] = [];
  for (let row = target.range.row; row <= lastRow(target.range); row += 1) {
    for (let column = target.range.column; column <= lastColumn(target.range); column += 1) {
      found.push(read(cells.format(row, column)));
      if (found.length > 1 && found.at(-1) !== found[0]) return null;
    }
    if (found.length > 100_000) break;
  }
  return same(found);
}

function styled<Item>(
  read: (format: CellFormat) => Item,
  check: (value: unknown) => CellFormat,
): PropertyRecord<RangeTarget> {
  return {
    get: (target) => shared(target, read),
    set: (target, value, host) => apply(target, toUniverStyle(check(value)), host),
  };
}

const rangeFill: ObjectRecord<RangeTarget> = {
  name: "RangeFill",
  properties: {
    Color: styled(
      (format) => format.fill ?? "#FFFFFF",
      (value) => ({ fill: colorArgument(value) }),
    ),
  },
  methods: { Clear: (target, _args, host) => apply(target, { bg: null }, host) },
};

const rangeFont: ObjectRecord<RangeTarget> = {
  name: "RangeFont",
  properties: {
    Bold: styled(
      (format) => format.bold ?? false,
      (value) => ({ bold: booleanArgument(value) }),
    ),
    Color: styled(
      (format) => format.fontColor ?? "#000000",
      (value) => ({ fontColor: colorArgument(value) }),
    ),
    Italic: styled(
      (format) => format.italic ?? false,
      (value) => ({ italic: booleanArgument(value) }),
    ),
    Size: styled(
      (format) => format.fontSize ?? 11,
      (value) => ({ fontSize: numberArgument(value) }),
    ),
    Name: { get: () => "Calibri" },
  },
};

const horizontal = ["General", "Left", "Center", "Right"] as const;
const vertical = ["Top", "Center", "Bottom"] as const;

export const rangeFormat: ObjectRecord<RangeTarget> = {
  name: "RangeFormat",
  properties: {
    Borders: { get: (target) => hostObject(rangeBorderCollection, target) },
    Fill: { get: (target) => hostObject(rangeFill, target) },
    Font: { get: (target) => hostObject(rangeFont, target) },
    ColumnWidth: {
      get(target) {
        const sheet = sheetOf(target);
        const columns = Array.from({ length: target.range.columnCount }, (_, index) => target.range.column + index);
        return same(columns.map((column) => sheet.layout.columnWidthPx(column) * pointsPerPixel));
      },
      set(target, value, host) {
        host.checkSheetWritable(sheetOf(target));
        sheetOf(target).layout.setColumnWidth(target.range, numberArgument(value) / pointsPerPixel);
      },
    },
    RowHeight: {
      get(target) {
        const sheet = sheetOf(target);
        const rows = Array.from(
          { length: Math.min(target.range.rowCount, 10_000) },
          (_, index) => target.range.row + index,
        );
        return same(rows.map((row) => sheet.layout.rowHeightPx(row) * pointsPerPixel));
      },
      set(target, value, host) {
        host.checkSheetWritable(sheetOf(target));
        sheetOf(target).layout.setRowHeight(target.range, rowHeightArgument(value) / pointsPerPixel);
      },
    },
    HorizontalAlignment: styled(
      (format) => format.horizontalAlignment ?? "General",
      (value) => ({ horizontalAlignment: choiceArgument(value, horizontal) }),
    ),
    VerticalAlignment: styled(
      (format) => format.verticalAlignment ?? "Bottom",
      (value) => ({ verticalAlignment: choiceArgument(value, vertical) }),
    ),
    WrapText: styled(
      (format) => format.wrapText ?? false,
      (value) => ({ wrapText: booleanArgument(value) }),
    ),
  },
  methods: {
    AutofitColumns(target, _args, host) {
      host.checkSheetWritable(sheetOf(target));
      autofitColumns(sheetOf(target), target.range);
    },
    AutofitRows(target, _args, host) {
      host.checkSheetWritable(sheetOf(target));
      sheetOf(target).layout.autofitRows(target.range);
    },
  },
};
