import { codeMap } from "./codeMap";
import { cumulative } from "./cumulative";
import type { CuttingMethod } from "./cuttingMethod";
import { grid } from "./grid";
import { naturalBreaks } from "./naturalBreaks";
import { octants } from "./octants";
import { shares } from "./shares";
import { thresholds } from "./thresholds";

/** Every cutting method, in the order a user meets them. A new one is a file here and a line below. */
export const cuttingMethods: readonly CuttingMethod[] = [
  shares,
  cumulative,
  thresholds,
  naturalBreaks,
  grid,
  codeMap,
  octants,
];

/** The cutting method of an id, or undefined. */
export function cuttingMethod(id: string): CuttingMethod | undefined {
  return cuttingMethods.find((method) => method.id === id);
}
