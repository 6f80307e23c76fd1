import { measureKey } from "../measure";
import type { Run } from "../run";
import type { MoveKind, Movement } from "./movement";

/** One customer that moved, for a list on the screen. */
export interface Move {
  readonly id: string;
  /** What to call the customer: the name where there is one, else the id. */
  readonly name: string;
  /** Index of the customer in the later run, or -1 where it is not there. */
  readonly customer: number;
  /** Index into the earlier run's tiers, or -1. */
  readonly from: number;
  /** Index into the later run's tiers, or -1. */
  readonly to: number;
  /** Value in the later run (for "gone": the earlier one); NaN where missing. */
  readonly value: number;
}

export interface MoveRuns {
  readonly before: Run;
  readonly after: Run;
}

/** The customers of one kind of move, most valuable first (equal values in table order), at most `limit`. */
export function listMoves(
  { groups }: Movement,
  runs: MoveRuns,
  { kind, limit }: { kind: MoveKind; limit: number },
): readonly Move[] {
  const isGone = kind === "gone";
  const home = isGone ? runs.before : runs.after;
  const other = isGone ? runs.after : runs.before;
  const values = home.prepared.measures.get(measureKey(home.policy.value))?.values;
  const valueOf = (customer: number): number => values?.[customer] ?? NaN;
  const largest = [...groups[kind].customers].sort((a, b) => orLeast(valueOf(b)) - orLeast(valueOf(a)) || a - b);
  const shown = largest.slice(0, limit);
  const otherOf = customersByIdOf(
    other,
    shown.map((customer) => home.prepared.customers.ids[customer] ?? ""),
  );
  return shown.map((customer) => {
    const { ids, names } = home.prepared.customers;
    const id = ids[customer] as string;
    const elsewhere = otherOf.get(id) ?? -1;
    const here = home.tierOf[customer] ?? -1;
    const there = other.tierOf[elsewhere] ?? -1;
    const [from, to] = isGone ? [here, there] : [there, here];
    return {
      id,
      name: names?.[customer] || id,
      customer: isGone ? elsewhere : customer,
      from,
      to,
      value: valueOf(customer),
    };
  });
}

function orLeast(value: number): number {
  return Number.isNaN(value) ? -Number.MAX_VALUE : value;
}

function customersByIdOf({ prepared }: Run, wanted: readonly string[]): ReadonlyMap<string, number> {
  const names = new Set(wanted);
  const found = new Map<string, number>();
  prepared.customers.ids.forEach((id, customer) => {
    if (names.has(id)) found.set(id, customer);
  });
  return found;
}
