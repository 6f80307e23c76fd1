import type { LocalText } from "../../engine/localText";
import { measureKey, type Direction, type MeasureSource, type OrderMeasureId } from "../../engine/measure";
import { orderMeasures } from "../../engine/orders/orderMeasures";
import type { OpenState } from "./paneState";

/** A measure that the open table can give. */
export interface MeasureChoice {
  readonly key: string;
  readonly source: MeasureSource;
  readonly title: LocalText;
  readonly direction: Direction;
}

/** All measures of the open table: what orders add up to, or the number and date columns of a customer table. */
export function measureChoices({ policy, guess }: Pick<OpenState, "policy" | "guess">): readonly MeasureChoice[] {
  if (policy.data.kind === "orders") {
    const ids = Object.keys(orderMeasures) as OrderMeasureId[];
    return ids.map((measure) => choice({ from: "orders", measure }, orderMeasures[measure]));
  }
  return guess.columns.flatMap(({ header, content, direction }) => {
    if (content !== "number" && content !== "date") return [];
    return [choice({ from: "column", column: header, as: content }, { title: { en: header, zh: header }, direction })];
  });
}

/** Measures that are not yet among the criteria of an input. */
export function unusedMeasures(state: OpenState, inputId: string): readonly MeasureChoice[] {
  const used = new Set((state.policy.criteria[inputId] ?? []).map(({ source }) => measureKey(source)));
  return measureChoices(state).filter(({ key }) => !used.has(key));
}

function choice(
  source: MeasureSource,
  { title, direction }: Pick<MeasureChoice, "title" | "direction">,
): MeasureChoice {
  return { key: measureKey(source), source, title, direction };
}
