import { type ConditionState, goodConditions } from "../model/conditions";

/** How many conditions differ from a book and a connection in good order. */
export function countConditions(state: ConditionState): number {
  const keys = Object.keys(goodConditions) as (keyof ConditionState)[];
  return keys.filter((key) => state[key] !== goodConditions[key]).length;
}
