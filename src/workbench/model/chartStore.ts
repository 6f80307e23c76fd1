import type { ChartAxisContent, ChartContent, ChartSeriesContent, ChartType } from "./bookContent";
import type { ChangeFeed } from "./bookChange";
import { HostError } from "./hostError";
import { numberedName, sameName } from "./sheetName";

export interface Chart extends ChartContent {
  readonly sheetId: string;
}

export const chartTypes: readonly ChartType[] = [
  "BarStacked",
  "BarClustered",
  "ColumnClustered",
  "ColumnStacked",
  "Line",
  "LineMarkers",
  "XYScatterLinesNoMarkers",
  "Area",
];

const plainAxis: ChartAxisContent = {
  visible: true,
  reversed: false,
  minimum: null,
  maximum: null,
  numberFormat: null,
  gridlines: false,
};

/** The accent colours of the Office theme, which Excel gives to series in this order. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** A series as Excel adds it at this place: no values yet, the theme's next colour, the type's usual gap and overlap. */
export function newSeries(name: string, type: ChartType, index: number): ChartSeriesContent {
  return {
    name,
    valuesReference: "",
    categoriesReference: null,
    fill: accents[index % accents.length] ?? accents[0],
    pointFills: {},
    gapWidth: 150,
    overlap: type.endsWith("Stacked") ? 100 : 0,
    dataLabels: false,
    labelNumberFormat: null,
    labelColor: null,
  };
}

/** The charts of all sheets; names are unique on their sheet. */
export class ChartStore {
  readonly #charts = new Map<string, Chart>();
  readonly #feed: ChangeFeed;
  #nextId = 1;

  constructor(feed: ChangeFeed) {
    this.#feed = feed;
  }

  load(sheetId: string, charts: readonly ChartContent[]): void {
    for (const chart of charts) this.#charts.set(chart.id, { ...chart, sheetId });
  }

  all(sheetId: string): readonly Chart[] {
    return [...this.#charts.values()].filter((chart) => chart.sheetId === sheetId);
  }

  find(sheetId: string, key: string): Chart | null {
    return this.all(sheetId).find((chart) => chart.id === key || sameName(chart.name, key)) ?? null;
  }

  /** @throws HostError ItemNotFound where the chart was deleted meanwhile */
  get(id: string): Chart {
    const chart = this.#charts.get(id);
    if (!chart) throw new HostError("ItemNotFound");
    return chart;
  }

  add(sheetId: string, type: ChartType, series: readonly ChartSeriesContent[]): Chart {
    while (this.#charts.has(`chart${this.#nextId}`)) this.#nextId += 1;
    const id = `chart${this.#nextId}`;
    const name = numberedName(
      "Chart ",
      this.all(sheetId).map((chart) => chart.name),
    );
    const place = { left: 200, top: 100, width: 360, height: 216 };
    const axes = { categoryAxis: plainAxis, valueAxis: { ...plainAxis, gridlines: true } };
    const chart: Chart = { id, name, type, title: null, legend: true, series, ...axes, ...place, sheetId };
    this.#charts.set(id, chart);
    this.#feed.tell({ kind: "charts", sheetId, chartId: id, action: "added" });
    return chart;
  }

  rename(id: string, name: string): void {
    const holder = this.find(this.get(id).sheetId, name);
    if (name === "" || (holder && holder.id !== id)) throw new HostError("InvalidArgument");
    this.update(id, { name });
  }

  update(id: string, change: Partial<Omit<Chart, "id" | "sheetId">>): void {
    const chart = { ...this.get(id), ...change };
    this.#charts.set(id, chart);
    this.#feed.tell({ kind: "charts", sheetId: chart.sheetId, chartId: id, action: "changed" });
  }

  /** @throws HostError ItemNotFound where there is no such series */
  updateSeries(id: string, index: number, change: Partial<ChartSeriesContent>): void {
    const { series } = this.get(id);
    if (!series[index]) throw new HostError("ItemNotFound");
    this.update(id, { series: series.map((one, at) => (at === index ? { ...one, ...change } : one)) });
  }

  delete(id: string): void {
    const { sheetId } = this.get(id);
    this.#charts.delete(id);
    this.#feed.tell({ kind: "charts", sheetId, chartId: id, action: "deleted" });
  }

  deleteOfSheet(sheetId: string): void {
    for (const chart of this.all(sheetId)) this.delete(chart.id);
  }
}
