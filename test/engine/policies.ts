import type { MeasureSource, OrderMeasureId } from "../../src/engine/measure";
import type { OrdersChoice, Policy } from "../../src/engine/policy";
import { metalPyramidPreset } from "../../src/engine/presets/metalPyramidPreset";
import { rRfmPreset } from "../../src/engine/presets/rRfmPreset";

const fromOrders = (measure: OrderMeasureId): MeasureSource => ({ from: "orders", measure });

export const ordersChoice: OrdersChoice = {
  kind: "orders",
  customer: "customer",
  date: "date",
  amount: "amount",
  orderId: null,
  asOf: null,
  returns: "net",
};

/** RFM as the R package does it, over a table with the columns customer, date and amount. */
export function rfmPolicy(choice: Partial<OrdersChoice> = {}): Policy {
  return {
    format: "tierwise-policy",
    formatVersion: 1,
    name: "RFM",
    version: 1,
    presetId: rRfmPreset.id,
    ...rRfmPreset.methods,
    data: { ...ordersChoice, ...choice },
    inputs: {
      daysSinceLastOrder: fromOrders("daysSinceLastOrder"),
      orderCount: fromOrders("orderCount"),
      revenue: fromOrders("revenue"),
    },
    criteria: {},
    value: fromOrders("revenue"),
  };
}

/** The metal pyramid by one column of a customer table. */
export function pyramidPolicy(customer: string, value: string): Policy {
  const source: MeasureSource = { from: "column", column: value, as: "number" };
  return {
    format: "tierwise-policy",
    formatVersion: 1,
    name: "Pyramid",
    version: 1,
    presetId: metalPyramidPreset.id,
    ...metalPyramidPreset.methods,
    data: { kind: "customers", customer, asOf: null },
    inputs: { measure: source },
    criteria: {},
    value: source,
  };
}
