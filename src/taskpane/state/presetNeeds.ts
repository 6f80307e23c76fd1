import type { LocalText } from "../../engine/localText";
import { orderMeasures, type OrderMeasureSpec } from "../../engine/orders/orderMeasures";
import type { Preset } from "../../engine/presets/preset";
import { fillPreset } from "../../engine/roles/fillPreset";
import type { TableGuess } from "../../engine/roles/tableGuess";
import { paneMessages } from "../../text/paneMessages";

const columnOf: Readonly<Record<OrderMeasureSpec["needs"], LocalText>> = {
  rows: paneMessages["data.column.customer"],
  date: paneMessages["data.column.date"],
  amount: paneMessages["data.column.amount"],
};

/**
 * What a preset works on, in the words of its card: of orders, the columns that its measures are made of; of a customer
 * table, the measures and criteria themselves.
 */
export function presetNeeds(preset: Preset, guess: TableGuess): readonly LocalText[] {
  const filled = fillPreset(preset, guess);
  const all = [
    ...filled.inputs,
    ...filled.criteria.map(({ criterion, source }) => ({ title: criterion.title, source })),
  ];
  if (guess.kind === "customers") return all.map(({ title }) => title);
  const columns = all.map(({ title, source }) =>
    source?.from === "orders" ? columnOf[orderMeasures[source.measure].needs] : title,
  );
  return [...new Set([columnOf.rows, ...columns])];
}
