import { rememberByColumn } from "../statistics/rememberByColumn";
import { normalisers } from "./normalisers";
import type { NormaliserId } from "./scoringMethod";

const byId = new Map(normalisers.map(({ id, normalise }) => [id, rememberByColumn(normalise)]));

/**
 * A measure on 0 to 1. The answer is remembered with the column, so that a change of weight does not normalise again.
 *
 * @throws RangeError  an unknown normaliser
 */
export function normalisedColumn(values: Float64Array, id: NormaliserId): Float64Array {
  const normalise = byId.get(id);
  if (normalise === undefined) throw new RangeError(`No normaliser "${id}"`);
  return normalise(values);
}
