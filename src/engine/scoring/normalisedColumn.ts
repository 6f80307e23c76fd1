import { normaliser } from "./normalisers";
import type { NormaliserId } from "./scoringMethod";

const remembered = new WeakMap<Float64Array, Map<NormaliserId, Float64Array>>();

/**
 * A measure on 0 to 1. The answer is remembered with the column itself, so that a change of weight does not normalise again;
 * columns of prepared data are never changed.
 */
export function normalisedColumn(values: Float64Array, id: NormaliserId): Float64Array {
  const known = remembered.get(values) ?? new Map<NormaliserId, Float64Array>();
  remembered.set(values, known);
  const column = known.get(id) ?? normaliser(id).normalise(values);
  known.set(id, column);
  return column;
}
