import type { Cell } from "../../engine/table";
import type { CellArea } from "../sheetAddress";

/** Cells of ours on the pyramid sheet: one rectangle. Texts are not yet escaped. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** The looks of some cells; what is left out stays as it is. */
export interface CellLook {
  readonly area: CellArea;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly fontSize?: number;
  /** "#rrggbb". */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly alignment?: "Left" | "Center" | "Right";
}

export interface ChartSeriesPlan {
  readonly name: string;
  readonly values: CellArea;
  readonly categories: CellArea;
  readonly color: string;
  /** One colour a bar, where they differ. */
  readonly pointColors?: readonly string[];
  /** Number format of the labels; null = none. */
  readonly labelFormat: string | null;
}

export interface ChartPlan {
  /** The name by which the chart is found again. */
  readonly name: string;
  readonly type: "BarClustered" | "XYScatterLinesNoMarkers";
  readonly title: string;
  readonly series: readonly ChartSeriesPlan[];
  /** Its cells, from the top left to the bottom right one. */
  readonly place: CellArea;
  readonly valueAxis: {
    readonly visible: boolean;
    readonly minimum: number;
    readonly maximum: number;
    readonly numberFormat: string;
  };
  readonly categoryAxis: {
    readonly reversed: boolean;
    readonly maximum: number | null;
    readonly numberFormat: string | null;
  };
}

/** The whole pyramid sheet as plain data; applying it is dull work. */
export interface PyramidPlan {
  readonly sheetName: string;
  readonly blocks: readonly CellBlock[];
  readonly looks: readonly CellLook[];
  /** Width of the columns from the first on, in pixels. */
  readonly columnWidthsPx: readonly number[];
  /** Height of the rows from the first on, in pixels. */
  readonly rowHeightsPx: readonly number[];
  readonly charts: readonly ChartPlan[];
  readonly printArea: CellArea;
}

/** The rectangle of a block. */
export function areaOfBlock({ row, column, rows }: CellBlock): CellArea {
  return { row, column, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
}
