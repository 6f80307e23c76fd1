import type { IStyleData } from "@univerjs/core";
import { BorderStyleTypes } from "@univerjs/core";
import type { CellRange } from "../model/bookContent";
import { lastColumn, lastRow } from "../model/cellRange";
import { hexColor } from "../model/univerStyle";
import { choiceArgument } from "./argument";
import { colorArgument } from "./color";
import type { Host } from "./host";
import type { ObjectRecord } from "./hostObject";
import { hostObject } from "./hostObject";
import type { RangeTarget } from "./rangeTarget";
import { sheetOf } from "./rangeTarget";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Side = (typeof sides)[number];

interface BorderTarget extends RangeTarget {
  readonly side: Side;
}

type CellSide = "t" | "b" | "l" | "r";

/** The cells that carry the border, and on which of their sides. */
function carriers({ range, side }: BorderTarget): readonly [CellRange, CellSide] {
  switch (side) {
    case "EdgeTop":
      return [{ ...range, rowCount: 1 }, "t"];
    case "EdgeBottom":
      return [{ ...range, row: lastRow(range), rowCount: 1 }, "b"];
    case "EdgeLeft":
      return [{ ...range, columnCount: 1 }, "l"];
    case "EdgeRight":
      return [{ ...range, column: lastColumn(range), columnCount: 1 }, "r"];
    case "InsideHorizontal":
      return [{ ...range, rowCount: range.rowCount - 1 }, "b"];
    case "InsideVertical":
      return [{ ...range, columnCount: range.columnCount - 1 }, "r"];
  }
}

const styles = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dot: BorderStyleTypes.DOTTED,
  Dash: BorderStyleTypes.DASHED,
} as const;
type LineStyle = keyof typeof styles;

function border(target: BorderTarget) {
  const [cells, side] = carriers(target);
  return sheetOf(target).cells.style(cells.row, cells.column).bd?.[side] ?? null;
}

function change(
  target: BorderTarget,
  line: { readonly s?: BorderStyleTypes; readonly cl?: { rgb: string } },
  host: Host,
): void {
  const [cells, side] = carriers(target);
  host.checkSheetWritable(sheetOf(target));
  if (cells.rowCount < 1 || cells.columnCount < 1) return;
  const known = border(target) ?? { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };
  const bd: IStyleData["bd"] = { [side]: line.s === BorderStyleTypes.NONE ? null : { ...known, ...line } };
  sheetOf(target).style(cells, { bd });
}

function styleName(target: BorderTarget): LineStyle {
  const known = border(target)?.s;
  return (Object.keys(styles) as LineStyle[]).find((name) => styles[name] === known) ?? (known ? "Continuous" : "None");
}

const rangeBorder: ObjectRecord<BorderTarget> = {
  name: "RangeBorder",
  properties: {
    SideIndex: { get: ({ side }) => side },
    Color: {
      get: (target) => hexColor(border(target)?.cl?.rgb ?? "") ?? "#000000",
      set: (target, value, host) => change(target, { cl: { rgb: colorArgument(value) } }, host),
    },
    Style: {
      get: styleName,
      set: (target, value, host) =>
        change(target, { s: styles[choiceArgument(value, Object.keys(styles) as LineStyle[])] }, host),
    },
    Weight: {
      get: (target) =>
        border(target)?.s === BorderStyleTypes.THICK
          ? "Thick"
          : border(target)?.s === BorderStyleTypes.MEDIUM
            ? "Medium"
            : "Thin",
      set: (target, value, host) => {
        const weight = choiceArgument(value, ["Hairline", "Thin", "Medium", "Thick"] as const);
        const s = {
          Hairline: BorderStyleTypes.HAIR,
          Thin: BorderStyleTypes.THIN,
          Medium: BorderStyleTypes.MEDIUM,
          Thick: BorderStyleTypes.THICK,
        }[weight];
        change(target, { s }, host);
      },
    },
  },
};

export const rangeBorderCollection: ObjectRecord<RangeTarget> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => sides.length } },
  items: (target) => sides.map((side) => hostObject(rangeBorder, { ...target, side })),
  item: (target, key) => hostObject(rangeBorder, { ...target, side: choiceArgument(key, sides) }),
};
