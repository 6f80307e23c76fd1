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

/** Only how long a customer has been with us is told by the unit alone: money may be profit, a count complaints. */
const measureOfUnit: Readonly<Partial<Record<MeasureUnit, OrderMeasureId>>> = {
  years: "daysSinceFirstOrder",
};

const measureIds = Object.keys(orderMeasures) as readonly OrderMeasureId[];

/**
 * The order measure that an input means, or null where orders have none: the one of that name, or the one whose title
 * its words hold ("销售额" is the revenue); years are days since the first order.
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

/**
 * The orders' own measures for what is wanted, each measure once, where the columns it is made of were found; else null.
 * Answers in the order of `wanted`.
 */
export function orderSourcesFor(wanted: readonly Wanted[], guess: TableGuess): readonly (MeasureSource | null)[] {
  const taken = new Set<OrderMeasureId>();
  return wanted.map((want) => {
    const measure = orderMeasureFor(want);
    if (!measure || taken.has(measure) || !isMeasurable(measure, guess)) return null;
    taken.add(measure);
    return { from: "orders", measure };
  });
}

function isMeasurable(measure: OrderMeasureId, { date, amount, customer }: TableGuess): boolean {
  return { date, amount, rows: customer }[orderMeasures[measure].needs] !== null;
}
