import type { LocalText } from "../localText";
import { orderMeasures } from "../orders/orderMeasures";
import type { Preset } from "../presets/preset";
import { defaultValueSource } from "./defaultValueSource";
import { fillPreset, type FilledInput, type FilledPreset } from "./fillPreset";
import type { TableGuess } from "./tableGuess";

/** Whether the found columns can feed a preset, and what is missing, in words for the gallery's card. */
export interface PresetFit {
  /** Every required input has a measure, a weighted list half of its suggested criteria (two at least), and there is a value to count. */
  readonly usable: boolean;
  /** What no column was found for. A usable weighted preset goes without these criteria. */
  readonly missing: readonly LocalText[];
}

/**
 * Whether the found columns can feed a preset.
 *
 * @example
 * const orders = { headers: ["客户", "下单日期"], sampleRows: [["甲", 45356]], numberFormats: ["@", "yyyy-mm-dd"] };
 * presetFit(rfmSegmentsPreset, guessRoles(orders)) // => { usable: false, missing: [{ en: "Amount", zh: "金额" }] }
 */
export function presetFit(preset: Preset, guess: TableGuess): PresetFit {
  const filled = fillPreset(preset, guess);
  const inputs = filled.inputs.filter(({ source, input }) => source === null && input.required);
  const missing = [
    ...(guess.customer === null ? [customerTitle] : []),
    ...inputs.map((each) => missingTitle(each, guess)),
    ...filled.criteria.filter(({ source }) => source === null).map(({ criterion }) => criterion.title),
  ];
  const hasValue = defaultValueSource(guess) !== null;
  const usable = guess.customer !== null && hasValue && inputs.length === 0 && listsServed(filled);
  return { usable, missing: distinct(hasValue ? missing : [...missing, valueTitle]) };
}

const customerTitle: LocalText = { en: "Customer", zh: "客户" };
const valueTitle: LocalText = { en: "Value", zh: "价值" };
const columnTitles = {
  date: { en: "Order date", zh: "订单日期" },
  amount: { en: "Amount", zh: "金额" },
  rows: customerTitle,
} as const satisfies Record<string, LocalText>;

/** With orders, people miss a column, not the measure made of it. */
function missingTitle({ input, title }: FilledInput, guess: TableGuess): LocalText {
  const measure = Object.entries(orderMeasures).find(([id]) => id === input.id)?.[1];
  return guess.kind === "orders" && measure ? columnTitles[measure.needs] : title;
}

function listsServed({ criteria }: FilledPreset): boolean {
  const lists = new Set(criteria.map(({ input }) => input));
  return [...lists].every((list) => {
    const suggested = criteria.filter(({ input }) => input === list);
    const found = suggested.filter(({ source }) => source !== null);
    return found.length >= fewestOf(suggested.length);
  });
}

function fewestOf(suggested: number): number {
  return Math.min(suggested, Math.max(2, Math.ceil(suggested / 2)));
}

function distinct(titles: readonly LocalText[]): readonly LocalText[] {
  return [...new Map(titles.map((title) => [title.en, title])).values()];
}
