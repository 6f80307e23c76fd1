import type { Issue } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import { cutsNotFalling, cutsNotRising, wrongCutCount } from "./cuttingIssues";

/** What is wrong with a list of cuts between tiers, best tier first: their number, or their order. Equal neighbours pass. */
export function cutFaults(
  cuts: readonly number[],
  { tierCount, order }: { readonly tierCount: number; readonly order: "rising" | "falling" },
): readonly Issue[] {
  if (cuts.length !== tierCount - 1) {
    return [issueFrom(wrongCutCount, { field: "cuts", details: { expected: tierCount - 1, found: cuts.length } })];
  }
  const sign = order === "rising" ? 1 : -1;
  if (cuts.every((cut, i) => i === 0 || sign * (cut - cuts[i - 1]!) >= 0)) return [];
  return [issueFrom(order === "rising" ? cutsNotRising : cutsNotFalling, { field: "cuts", value: cuts.join(", ") })];
}
