/** A workbook as plain data: what opening a file gives, what the grid shows, what saving takes. All rows and columns are 0-based. */
export interface BookContent {
  readonly sheets: readonly SheetContent[];
  readonly activeSheetName: string;
  readonly customXmlParts: readonly CustomXmlPart[];
  /** Structure protected: no sheet can be added, renamed or deleted. */
  readonly structureProtected: boolean;
}

export interface CustomXmlPart {
  readonly id: string;
  readonly xml: string;
}

export interface SheetContent {
  /** Stable while the book is open; survives a rename. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  /** Sparse: row → column → cell. */
  readonly cells: Readonly<Record<number, Readonly<Record<number, CellContent>>>>;
  readonly columnWidthsPx: Readonly<Record<number, number>>;
  /** Rows whose height was set. */
  readonly rowHeightsPx: Readonly<Record<number, number>>;
  /** Other rows whose fonts or wrapped texts make them higher than the default. */
  readonly fittedRowHeightsPx: Readonly<Record<number, number>>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly tables: readonly TableContent[];
  readonly charts: readonly ChartContent[];
  readonly page: PageSetup;
}

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  /** What is printed where not the whole sheet is; set by an add-in, kept when saving. */
  readonly printArea?: CellRange;
}

export interface CellContent {
  readonly value: string | number | boolean | null;
  /** With its leading "=", where the cell has one; `value` is then its last result. */
  readonly formula?: string;
  /**
   * With a formula whose result spills over several cells: the size of that result, its own cell included. The other
   * cells of the area carry their results as plain values without a formula; whoever shows the book must not enter them
   * as constants, and whoever reads it back must fill them in, so that a file opened without the add-in shows them.
   */
  readonly spill?: SpillSize;
  readonly format?: CellFormat;
}

export interface SpillSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface CellFormat {
  /** In en-US, as Excel writes it: "0.0%", "m/d/yyyy". */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  /** "#rrggbb". */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontalAlignment?: "General" | "Left" | "Center" | "Right";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
  readonly wrapText?: boolean;
}

export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface TableContent {
  readonly id: string;
  readonly name: string;
  /** Header row included. */
  readonly range: CellRange;
  readonly columnNames: readonly string[];
  readonly style: string;
  readonly showTotals: boolean;
}

/** A native chart whose series point at cells. References are A1 with sheet: "'Customer pyramid'!$B$4:$B$7". */
export interface ChartContent {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly title: string | null;
  readonly legend: boolean;
  readonly series: readonly ChartSeriesContent[];
  readonly categoryAxis: ChartAxisContent;
  readonly valueAxis: ChartAxisContent;
  /** In points from the sheet's top left corner, as Excel counts. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The chart types that the add-in uses, by their Excel.ChartType names. */
export type ChartType =
  | "BarStacked"
  | "BarClustered"
  | "ColumnClustered"
  | "ColumnStacked"
  | "Line"
  | "LineMarkers"
  | "XYScatterLinesNoMarkers"
  | "Area";

export interface ChartSeriesContent {
  readonly name: string;
  readonly valuesReference: string;
  readonly categoriesReference: string | null;
  /** "#rrggbb"; null = no fill, an invisible spacer. */
  readonly fill: string | null;
  /** Point index → colour, where single bars differ. */
  readonly pointFills: Readonly<Record<number, string>>;
  readonly gapWidth: number;
  readonly overlap: number;
  readonly dataLabels: boolean;
  readonly labelNumberFormat: string | null;
  readonly labelColor: string | null;
}

export interface ChartAxisContent {
  readonly visible: boolean;
  readonly reversed: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly numberFormat: string | null;
  readonly gridlines: boolean;
}
