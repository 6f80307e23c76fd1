import type { LocalText } from "../../src/engine/localText";
import type { Measure } from "../../src/engine/measure";
import type { ScoringInput } from "../../src/engine/scoring/scoringMethod";

const text = (words: string): LocalText => ({ en: words, zh: words });

/** A measure of plain numbers for tests; null is missing. */
export function measure(values: Iterable<number | null>, title = "measure"): Measure {
  return { title: text(title), unit: "none", values: Float64Array.from(values, (value) => value ?? NaN) };
}

/** Days, orders and revenue of some customers, ready for scoring. */
export function rfmInput(rows: readonly (readonly [days: number, orders: number, revenue: number])[]): ScoringInput {
  return {
    customerCount: rows.length,
    measures: {
      daysSinceLastOrder: measure(rows.map(([days]) => days)),
      orderCount: measure(rows.map(([, orders]) => orders)),
      revenue: measure(rows.map(([, , revenue]) => revenue)),
    },
    criteria: {},
  };
}
