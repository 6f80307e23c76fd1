import { measureKey } from "../measure";
import type { Run } from "../run";
import { sum } from "../statistics/sum";

/**
 * How two runs can be compared. "ranks": both use one ladder, so a tier is above or below another. "kinds": both use one
 * set of segments, which differ but have no up or down. "none": the schemes differ; their codes are never compared.
 */
export type Comparison = "ranks" | "kinds" | "none";

export type MoveKind = "up" | "down" | "changed" | "same" | "new" | "gone" | "notCompared";

/** The customers that moved one way. */
export interface MoveGroup {
  /** Indexes of customers in the later run, ascending; for "gone", in the earlier run. */
  readonly customers: Int32Array;
  /** Their value in the later run; for "gone", in the earlier one. Customers without value add none. */
  readonly value: number;
}

export interface Movement {
  readonly comparison: Comparison;
  readonly groups: Readonly<Record<MoveKind, MoveGroup>>;
}

const kinds: readonly MoveKind[] = ["up", "down", "changed", "same", "new", "gone", "notCompared"];

/**
 * Who moved between two runs. Customers are matched by id. "new" has a tier in the later run only, "gone" in the earlier
 * run only, whether or not the customer itself was there; customers without a tier in both are in no group.
 *
 * @example
 * const guess = guessRoles({ headers: ["Customer", "Sales"], sampleRows: [["A", 9]], numberFormats: ["@", "0"] });
 * const policy = policyFromPreset(metalPyramidPreset, guess).value;
 * const customers = { header: "Customer", cells: ["A", "B", "C"] };
 * const table = { rowCount: 3, firstSheetRow: 2, dateSystem: 1900 };
 * const runOf = (cells) => classify({ ...table, columns: [customers, { header: "Sales", cells }] }, policy).value;
 * movement(runOf([9, 5, 1]), runOf([9, 1, 5])).groups.up.customers // => Int32Array [2]
 */
export function movement(before: Run, after: Run): Movement {
  const comparison = comparisonOf(before, after);
  const earlier = earlierCustomers(before, after);
  const lists: Record<MoveKind, number[]> = {
    up: [],
    down: [],
    changed: [],
    same: [],
    new: [],
    gone: [],
    notCompared: [],
  };
  const met = new Uint8Array(before.tierOf.length);
  for (let customer = 0; customer < after.tierOf.length; customer++) {
    const previous = earlier === null ? customer : (earlier[customer] as number);
    if (previous >= 0) met[previous] = 1;
    const from = previous < 0 ? -1 : (before.tierOf[previous] as number);
    const to = after.tierOf[customer] as number;
    if (to >= 0) lists[moveKind(from, to, comparison)].push(customer);
    else if (from >= 0) lists.gone.push(previous);
  }
  met.forEach((wasMet, customer) => {
    if (wasMet === 0 && (before.tierOf[customer] as number) >= 0) lists.gone.push(customer);
  });
  const groups = kinds.map((kind) => [kind, moveGroup(lists[kind], kind === "gone" ? before : after)] as const);
  return { comparison, groups: Object.fromEntries(groups) as Record<MoveKind, MoveGroup> };
}

function comparisonOf({ policy: { scheme: earlier } }: Run, { policy: { scheme: later } }: Run): Comparison {
  const codes = (scheme: typeof later): string => JSON.stringify(scheme.tiers.map((tier) => tier.code));
  if (earlier.id !== later.id || codes(earlier) !== codes(later)) return "none";
  return later.shape === "ladder" ? "ranks" : "kinds";
}

function moveKind(from: number, to: number, comparison: Comparison): MoveKind {
  if (from < 0) return "new";
  if (comparison === "none") return "notCompared";
  if (from === to) return "same";
  if (comparison === "kinds") return "changed";
  return to < from ? "up" : "down";
}

/** By customer of the later run: the same customer in the earlier run, or -1; null where both have the same customers. */
function earlierCustomers(before: Run, after: Run): Int32Array | null {
  const { ids } = after.prepared.customers;
  if (before.prepared.customers === after.prepared.customers) return null;
  const earlier = new Map(before.prepared.customers.ids.map((id, customer) => [id, customer]));
  return Int32Array.from(ids, (id) => earlier.get(id) ?? -1);
}

function moveGroup(list: readonly number[], run: Run): MoveGroup {
  const customers = Int32Array.from(list).sort();
  const values = valuesOf(run);
  const moved = new Float64Array(customers.length);
  for (let place = 0; place < moved.length; place++) moved[place] = values[customers[place] as number] ?? NaN;
  return { customers, value: sum(moved) };
}

function valuesOf({ prepared, policy }: Run): Float64Array {
  return prepared.measures.get(measureKey(policy.value))?.values ?? new Float64Array();
}
