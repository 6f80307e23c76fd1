import type { Issue } from "../issue";
import type { Tiers } from "./cuttingMethod";

/** What a cut gives when its settings allow no tier at all: nobody has one, and why. */
export function noTiers(customerCount: number, issues: readonly Issue[]): Tiers {
  return { tierOf: new Int32Array(customerCount).fill(-1), cuts: [], issues };
}
