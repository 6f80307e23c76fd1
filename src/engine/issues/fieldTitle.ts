import { cuttingMethods } from "../cutting";
import type { Language, LocalText } from "../localText";
import { orderMeasures } from "../orders/orderMeasures";
import { scoringMethods } from "../scoring";

/** Titles of measures, inputs and settings by their id; where two methods share an id, the first one's. */
function titlesById(): ReadonlyMap<string, LocalText> {
  const inputs = scoringMethods.flatMap((method) => method.inputs.map(({ id, title }) => [id, title] as const));
  const parameters = [...scoringMethods, ...cuttingMethods].flatMap((method) =>
    Object.entries(method.parameters).map(([id, { title }]) => [id, title] as const),
  );
  const measures = Object.entries(orderMeasures).map(([id, { title }]) => [id, title] as const);
  return new Map([...measures, ...inputs, ...parameters].reverse());
}

const titles = titlesById();

/**
 * What to call the field of an issue: the title of a measure, an input or a setting ("scoring.bins" is "Score levels");
 * the field itself where it has none, as the header of a column.
 */
export function fieldTitle(field: string, language: Language): string {
  return titles.get(field.replace(/^.*[.:]/, ""))?.[language] ?? field;
}
