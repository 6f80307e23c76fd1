import type { MeasureSource, MeasureUnit, OrderMeasureId } from "../measure";
import { orderMeasures } from "../orders/orderMeasures";
import { headerMatch } from "./headerMatch";
import type { TableGuess } from "./tableGuess";

/** What an input is looking for: its id, its unit and the words that suggest it. */
export interface Wanted {
  readonly id: string;
  readonly unit: MeasureUnit;
  readonly headerWords: readonly string[];
}

const measureOfUnit: Readonly<Partial<Record<MeasureUnit, OrderMeasureId>>> = {
  money: "revenue",
  count: "orderCount",
  years: "daysSinceFirstOrder",
};

const measureIds = Object.keys(orderMeasures) as readonly OrderMeasureId[];

/**
 * The order measure that an input means, or null where orders have none: the one of that name, or the one whose title
 * its words hold ("销售额" is the revenue), or else the usual one of its unit.
 */
export function orderMeasureFor({ id, unit, headerWords }: Wanted): OrderMeasureId | null {
  const named = measureIds.find((measure) => measure === id);
  if (named) return named;
  const titled = measureIds.find((measure) => titleIsAmong(measure, headerWords));
  if (titled) return titled;
  return measureOfUnit[unit] ?? null;
}

function titleIsAmong(measure: OrderMeasureId, words: readonly string[]): boolean {
  const { en, zh } = orderMeasures[measure].title;
  const exact = 100;
  return words.length > 0 && Math.max(headerMatch(en, words), headerMatch(zh, words)) > exact;
}

/** The orders' own measure for an input, where the columns it is made of were found. */
export function orderSourceFor(wanted: Wanted, guess: TableGuess): MeasureSource | null {
  const measure = orderMeasureFor(wanted);
  if (!measure) return null;
  const { needs } = orderMeasures[measure];
  const found = { date: guess.date, amount: guess.amount, rows: guess.customer }[needs];
  return found === null ? null : { from: "orders", measure };
}
