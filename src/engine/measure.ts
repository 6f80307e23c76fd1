import type { LocalText } from "./localText";

export type MeasureUnit = "days" | "count" | "money" | "share" | "score" | "years" | "none";
export type Direction = "more-is-better" | "less-is-better";

/** Where a measure comes from: a column of a customer table, or what orders add up to. */
export type MeasureSource =
  | { readonly from: "column"; readonly column: string; readonly as: "number" | "date" }
  | { readonly from: "orders"; readonly measure: OrderMeasureId };

/** What an orders table gives for every customer. */
export type OrderMeasureId =
  "daysSinceLastOrder" | "orderCount" | "revenue" | "averageOrderValue" | "daysSinceFirstOrder";

/** One number a customer has, ready for scoring. `values` is indexed by customer; NaN = missing. */
export interface Measure {
  readonly title: LocalText;
  readonly unit: MeasureUnit;
  readonly values: Float64Array;
}

/**
 * The name under which a measure is kept: equal sources have equal keys.
 *
 * @example
 * measureKey({ from: "orders", measure: "revenue" }) // => "orders:revenue"
 * measureKey({ from: "column", column: "Sales", as: "number" }) // => "column:number:Sales"
 */
export function measureKey(source: MeasureSource): string {
  return source.from === "orders" ? `orders:${source.measure}` : `column:${source.as}:${source.column}`;
}
