import type { LocalText } from "../../engine/localText";
import type { MeasureSource } from "../../engine/measure";
import { orderMeasures } from "../../engine/orders/orderMeasures";

/** What a measure is called: the user's own header, or the name of what orders add up to. */
export function measureTitle(source: MeasureSource): LocalText {
  return source.from === "orders" ? orderMeasures[source.measure].title : { en: source.column, zh: source.column };
}
