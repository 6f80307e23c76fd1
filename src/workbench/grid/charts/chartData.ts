import type { ChartContent, ChartSeriesContent } from "../../model/bookContent";

export type CellValue = string | number | boolean | null;

/** Cells of an A1 reference with sheet, row by row; an empty list where the reference leads nowhere. */
export type CellReader = (reference: string) => readonly CellValue[];

/** One series with what its cells hold now. `values` and `categories` have the same length. */
export interface SeriesData {
  readonly content: ChartSeriesContent;
  readonly values: readonly (number | null)[];
  readonly categories: readonly CellValue[];
}

/** Reads the cells that the series point at. Text and blanks among the values count as gaps, as in Excel. */
export function readChartData(chart: ChartContent, read: CellReader): readonly SeriesData[] {
  return chart.series.map((content) => {
    const values = read(content.valuesReference).map((value) => (typeof value === "number" ? value : null));
    const named = content.categoriesReference === null ? [] : read(content.categoriesReference);
    return { content, values, categories: values.map((_, index) => named[index] ?? index + 1) };
  });
}
