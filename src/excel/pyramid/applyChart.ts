import { areaAddress, type CellArea } from "../sheetAddress";
import type { ChartPlan, ChartSeriesPlan } from "./pyramidPlan";

const axisColor = "#5f6b78";
const labelColor = "#1f2a36";
/** Bars nearly touch, so that the steps read as one pyramid. */
const gapWidth = 18;

/** Whether the chart is on the sheet already, and whether it is to be put in its place. */
export interface ChartSituation {
  readonly known: boolean;
  readonly place: boolean;
}

/**
 * Queues adding a chart or feeding the one that is there anew; series point at cells. A chart is added over a single
 * column and gets its other series one by one: from several columns Excel would guess which of them are categories.
 */
export function queueChart(sheet: Excel.Worksheet, plan: ChartPlan, { known, place }: ChartSituation): void {
  const chart = known ? sheet.charts.getItem(plan.name) : addChart(sheet, plan);
  chart.title.text = plan.title;
  chart.legend.visible = false;
  if (place) chart.setPosition(areaAddress(corner(plan.place, 0)), areaAddress(corner(plan.place, 1)));
  plan.series.forEach((series, index) =>
    queueSeries(sheet, chart.series.getItemAt(index), { series, type: plan.type }),
  );
  queueAxes(chart, plan);
}

function addChart(sheet: Excel.Worksheet, plan: ChartPlan): Excel.Chart {
  const [first, ...others] = plan.series;
  if (!first) throw new Error(`Chart ${plan.name} has no series`);
  const chart = sheet.charts.add(plan.type, rangeOf(sheet, first.values), "Columns");
  chart.name = plan.name;
  for (const { name } of others) chart.series.add(name);
  return chart;
}

function queueSeries(
  sheet: Excel.Worksheet,
  target: Excel.ChartSeries,
  { series, type }: { readonly series: ChartSeriesPlan; readonly type: ChartPlan["type"] },
): void {
  target.name = series.name;
  target.setValues(rangeOf(sheet, series.values));
  target.setXAxisValues(rangeOf(sheet, series.categories));
  if (type === "BarClustered") {
    target.gapWidth = gapWidth;
    target.overlap = 100;
    target.invertIfNegative = false;
    target.format.fill.setSolidColor(series.color);
  } else {
    target.format.line.color = series.color;
  }
  series.pointColors?.forEach((color, index) => target.points.getItemAt(index).format.fill.setSolidColor(color));
  if (series.labelFormat === null) return;
  target.hasDataLabels = true;
  target.dataLabels.position = "OutsideEnd";
  target.dataLabels.numberFormat = series.labelFormat;
  target.dataLabels.format.font.color = labelColor;
}

function queueAxes(chart: Excel.Chart, { valueAxis, categoryAxis, type }: ChartPlan): void {
  const { valueAxis: values, categoryAxis: categories } = chart.axes;
  values.minimum = valueAxis.minimum;
  values.maximum = valueAxis.maximum;
  values.numberFormat = valueAxis.numberFormat;
  values.majorGridlines.visible = valueAxis.visible;
  values.visible = valueAxis.visible;
  categories.format.font.color = axisColor;
  if (type === "BarClustered") {
    categories.reversePlotOrder = categoryAxis.reversed;
    categories.tickLabelPosition = "Low";
    return;
  }
  categories.minimum = 0;
  if (categoryAxis.maximum !== null) categories.maximum = categoryAxis.maximum;
  if (categoryAxis.numberFormat !== null) categories.numberFormat = categoryAxis.numberFormat;
}

function corner({ row, column, rowCount, columnCount }: CellArea, end: 0 | 1): CellArea {
  return { row: row + end * (rowCount - 1), column: column + end * (columnCount - 1), rowCount: 1, columnCount: 1 };
}

function rangeOf(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return sheet.getRange(areaAddress(area));
}
