import { ahp } from "./ahp";
import { critic } from "./critic";
import { entropy } from "./entropy";
import { equal } from "./equal";
import type { WeightingMethod } from "./weightingMethod";

/** Every way to find weights, in the order a user meets them. A new one is a file here and a line below. */
export const weightingMethods: readonly WeightingMethod[] = [equal, ahp, entropy, critic];

/** The weighting method of an id, or undefined. */
export function weightingMethod(id: string): WeightingMethod | undefined {
  return weightingMethods.find((method) => method.id === id);
}
