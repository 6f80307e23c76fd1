import type { NormaliserId } from "../scoringMethod";
import { logMinMaxNormaliser } from "./logMinMaxNormaliser";
import { minMaxNormaliser } from "./minMaxNormaliser";
import type { Normaliser } from "./normaliser";
import { percentileRankNormaliser } from "./percentileRankNormaliser";

/** Every normaliser, the default first. */
export const normalisers: readonly Normaliser[] = [percentileRankNormaliser, minMaxNormaliser, logMinMaxNormaliser];

/** @throws RangeError  an unknown id */
export function normaliser(id: NormaliserId): Normaliser {
  const found = normalisers.find((candidate) => candidate.id === id);
  if (found === undefined) throw new RangeError(`No normaliser "${id}"`);
  return found;
}
