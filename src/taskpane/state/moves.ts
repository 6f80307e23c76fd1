import type { Movement, MoveKind } from "../../engine/insight/movement";

/** Moves that a change of rules can make, in the order of the list. */
export const shownMoves = ["up", "down", "changed", "new", "gone"] as const satisfies readonly MoveKind[];

/** How many customers moved at all. */
export function movesCount({ groups }: Movement): number {
  return shownMoves.reduce((sum, kind) => sum + groups[kind].customers.length, 0);
}

/** What the customers that moved are worth together. */
export function movedValue({ groups }: Movement): number {
  return shownMoves.reduce((sum, kind) => sum + groups[kind].value, 0);
}
