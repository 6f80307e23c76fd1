import { axes } from "./axes";
import { rf } from "./rf";
import { rfm } from "./rfm";
import type { ScoringMethod } from "./scoringMethod";
import { single } from "./single";
import { topsis } from "./topsis";
import { weighted } from "./weighted";

/** Every scoring method, in the order a user meets them. A new one is a file here and a line below. */
export const scoringMethods: readonly ScoringMethod[] = [rfm, rf, single, weighted, topsis, axes];

/** The scoring method of an id, or undefined. */
export function scoringMethod(id: string): ScoringMethod | undefined {
  return scoringMethods.find((method) => method.id === id);
}
