import { cuttingMethod } from "../../engine/cutting";
import type { Move } from "../../engine/insight/listMoves";
import type { LocalText } from "../../engine/localText";
import type { Run } from "../../engine/run";
import type { Tier } from "../../engine/schemes/scheme";
import type { CutUsed, ScoreColumn } from "../../engine/scoring/scoringMethod";

/** On which side of a line a value stands now: on it or over it, under it, at most it, beyond it. */
export type LineSide = "reaches" | "below" | "within" | "beyond";

/** Why a customer moved, as far as the two runs show it. */
export type MoveReason =
  | {
      readonly about: "line";
      readonly title: LocalText;
      readonly value: number;
      readonly side: LineSide;
      readonly line: number;
      /** Whose floor the line is; null for the line of an axis. */
      readonly tier: Tier | null;
    }
  | {
      readonly about: "scores";
      readonly changes: readonly { readonly title: LocalText; readonly from: number; readonly to: number }[];
    };

export interface ComparedRuns {
  readonly before: Run;
  readonly after: Run;
}

/**
 * The reason that can be read off the runs: the floor of a tier that the customer reaches or misses now, the line of an
 * axis that it is on the other side of now, or its scores that changed. Null where none of these tells it.
 */
export function moveReason(move: Move, runs: ComparedRuns): MoveReason | null {
  if (move.customer < 0 || move.from < 0 || move.to < 0) return null;
  const earlier = earlierCustomer(move, runs.before);
  return floorReason(move, runs.after) ?? lineReason(move, earlier, runs) ?? scoresReason(move, earlier, runs);
}

function floorReason({ customer, from, to }: Move, { policy, cuts, total, parts }: Run): MoveReason | null {
  const score = total.values[customer] ?? NaN;
  const tier = policy.scheme.tiers[Math.min(from, to)];
  const floor = cuts.find(({ field }) => field === tier?.code)?.values[0];
  if (policy.scheme.shape !== "ladder" || tier === undefined || floor === undefined) return null;
  // A score turned round so that less is better is nothing that a reader knows.
  if (parts.some(({ direction, values }) => direction === "less-is-better" && values[customer] === -score)) return null;
  const side = to < from ? "reaches" : "below";
  const holds = side === "reaches" ? score >= floor : score < floor;
  return holds && to !== from ? { about: "line", title: total.title, value: score, side, line: floor, tier } : null;
}

function lineReason({ customer }: Move, earlier: number, { before, after }: ComparedRuns): MoveReason | null {
  for (const part of after.parts) {
    const [was, is] = [before, after].map((run) => run.cuts.find(({ field }) => field === part.id));
    const old = before.parts.find(({ id }) => id === part.id)?.values[earlier] ?? NaN;
    const value = part.values[customer] ?? NaN;
    const line = is?.values[0];
    if (!was || !is || line === undefined || isHigh(old, was) === isHigh(value, is)) continue;
    return { about: "line", title: part.title, value, side: sideOf(value, is), line, tier: null };
  }
  return null;
}

function isHigh(value: number, { values: [line = NaN], closed }: CutUsed): boolean {
  return closed === "right" ? value <= line : value >= line;
}

function sideOf(value: number, cut: CutUsed): LineSide {
  if (cut.closed === "right") return isHigh(value, cut) ? "within" : "beyond";
  return isHigh(value, cut) ? "reaches" : "below";
}

function scoresReason({ customer }: Move, earlier: number, { before, after }: ComparedRuns): MoveReason | null {
  const needs = cuttingMethod(after.policy.cutting.method)?.needs ?? [];
  const changes = after.parts.filter(({ id }) => needs.includes(id)).flatMap((part) => changeOf(part));
  return changes.length > 0 ? { about: "scores", changes } : null;

  function changeOf({ id, title, values }: ScoreColumn) {
    const from = before.parts.find((part) => part.id === id)?.values[earlier] ?? NaN;
    const to = values[customer] ?? NaN;
    return Number.isInteger(from) && Number.isInteger(to) && from !== to ? [{ title, from, to }] : [];
  }
}

/** Index of the customer in the earlier run: mostly the same, as both runs are of one table. */
function earlierCustomer({ id, customer }: Move, { prepared: { customers } }: Run): number {
  return customers.ids[customer] === id ? customer : customers.ids.indexOf(id);
}
