import type {
  BookContent,
  CellContent,
  ChartAxisContent,
  ChartContent,
  ChartSeriesContent,
  SheetContent,
} from "../../../src/workbench/model/bookContent";
import { blankSheet as nothing } from "../../../src/workbench/model/blankSheet";

/** A sheet with nothing on it. */
export const blankSheet: SheetContent = {
  ...nothing,
  id: "new1",
  name: "Sheet1",
};

export function bookOf(...sheets: readonly SheetContent[]): BookContent {
  return { sheets, activeSheetName: sheets[0]?.name ?? "", customXmlParts: [], structureProtected: false };
}

/** Rows of plain values as cells. */
export function cellsOf(rows: readonly (readonly (CellContent["value"] | CellContent)[])[]): SheetContent["cells"] {
  const isCell = (entry: CellContent["value"] | CellContent): entry is CellContent =>
    typeof entry === "object" && entry !== null;
  return Object.fromEntries(
    rows.map((row, index) => [
      index,
      Object.fromEntries(row.map((entry, column) => [column, isCell(entry) ? entry : { value: entry }])),
    ]),
  );
}

const header: CellContent["format"] = {
  bold: true,
  fontColor: "#ffffff",
  fill: "#4472c4",
  horizontalAlignment: "Center",
};
const headers = ["层级", "客户数", "空白", "销售额", "占比"].map((value): CellContent => ({ value, format: header }));

/** Tiers of a made-up book: customers add up to 300, the spacer is half of what is missing to the widest bar. */
const tiers: readonly (readonly [string, number, number])[] = [
  ["皇冠客户", 12, 520_000],
  ["金牌客户", 48, 310_000],
  ["银牌客户", 90, 140_000],
  ["铜牌客户", 150, 30_000],
];
const widest = 150;

const plainAxis: ChartAxisContent = {
  visible: true,
  reversed: false,
  minimum: null,
  maximum: null,
  numberFormat: null,
  gridlines: false,
};

function pyramidSeries(column: string, overrides: Partial<ChartSeriesContent>): ChartSeriesContent {
  return {
    name: "客户数",
    valuesReference: `'客户 金字塔'!$${column}$2:$${column}$5`,
    categoriesReference: "'客户 金字塔'!$A$2:$A$5",
    fill: "#1f77b4",
    pointFills: {},
    gapWidth: 8,
    overlap: 100,
    dataLabels: false,
    labelNumberFormat: null,
    labelColor: null,
    ...overrides,
  };
}

export const pyramidChart: ChartContent = {
  id: "chart-1",
  name: "TierwisePyramid",
  type: "BarStacked",
  title: "客户金字塔 & 数量",
  legend: true,
  series: [
    pyramidSeries("C", { name: "spacer", fill: null }),
    pyramidSeries("B", {
      pointFills: { 0: "#d62728", 1: "#ff7f0e", 2: "#2ca02c" },
      dataLabels: true,
      labelNumberFormat: '#,##0" 家"',
      labelColor: "#ffffff",
    }),
  ],
  categoryAxis: { ...plainAxis, reversed: true },
  valueAxis: { ...plainAxis, visible: false, minimum: 0, maximum: widest },
  left: 20,
  top: 120,
  width: 420,
  height: 240,
};

export const curveChart: ChartContent = {
  ...pyramidChart,
  id: "chart-2",
  name: "TierwiseCurve",
  type: "XYScatterLinesNoMarkers",
  title: "Concentration",
  legend: false,
  series: [pyramidSeries("E", { name: "share", categoriesReference: "'客户 金字塔'!$B$2:$B$5", fill: "#2ca02c" })],
  categoryAxis: { ...plainAxis, minimum: 0 },
  valueAxis: { ...plainAxis, numberFormat: "0%", gridlines: true, minimum: 0, maximum: 1 },
  left: 460,
};

/** A new book with a table and two native charts, as the add-in leaves its pyramid sheet. */
export const pyramidBook: BookContent = bookOf({
  ...blankSheet,
  name: "客户 金字塔",
  cells: cellsOf([
    headers,
    ...tiers.map(([name, customers, revenue]) => [
      name,
      customers,
      (widest - customers) / 2,
      { value: revenue, format: { numberFormat: "#,##0" } },
      { value: revenue / 1_000_000, format: { numberFormat: "0.0%" } },
    ]),
  ]),
  columnWidthsPx: { 0: 120, 3: 100 },
  frozenRows: 1,
  showGridlines: false,
  tables: [
    {
      id: "table-1",
      name: "PyramidTable",
      range: { row: 0, column: 0, rowCount: 5, columnCount: 5 },
      columnNames: ["层级", "客户数", "空白", "销售额", "占比"],
      style: "TableStyleMedium2",
      showTotals: false,
    },
  ],
  charts: [pyramidChart, curveChart],
  page: { orientation: "landscape", fitToWidth: 1, fitToHeight: null },
});
