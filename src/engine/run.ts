import type { Issue } from "./issue";
import type { Measure } from "./measure";
import type { Policy } from "./policy";
import type { CutUsed, ScoreColumn } from "./scoring/scoringMethod";

/** The customers of a table after reading and checking: one entry a customer, in order of first appearance. */
export interface Customers {
  readonly count: number;
  /** Customer id as text, as the user wrote it. */
  readonly ids: readonly string[];
  /** What to call the customers in lists, where the policy names a column for it; "" where the cell is blank. */
  readonly names?: readonly string[];
  /** By table row: the customer it belongs to, or -1 where the row was left out (each such row has an issue). */
  readonly customerOfRow: Int32Array;
  /** By customer: the first table row it came from. */
  readonly firstRow: Int32Array;
}

/** Columns made ready once, so that a change of weight or cut recomputes without reading the sheet again. */
export interface Prepared {
  readonly customers: Customers;
  /** Keyed by `measureKey(source)`. */
  readonly measures: ReadonlyMap<string, Measure>;
  /** Analysis date used, Excel serial of the 1900 system; null where no date took part. */
  readonly asOf: number | null;
  readonly rowCount: number;
  readonly issues: readonly Issue[];
}

/** One tier's line in the pyramid. Shares are of all customers with a tier; 0…1. */
export interface TierSummary {
  readonly tierIndex: number;
  readonly customerCount: number;
  readonly shareOfCustomers: number;
  readonly value: number;
  readonly shareOfValue: number;
  /** Null where the tier is empty. */
  readonly averageValue: number | null;
}

export interface Summary {
  readonly tiers: readonly TierSummary[];
  /** Customers with a tier. */
  readonly customerCount: number;
  /** Customers with no tier, each with an issue that says why. */
  readonly untieredCount: number;
  /** Value of the customers with a tier. */
  readonly value: number;
}

/** A policy applied to data: every customer's scores and tier, and what they add up to. */
export interface Run {
  readonly policy: Policy;
  readonly prepared: Prepared;
  readonly total: ScoreColumn;
  readonly parts: readonly ScoreColumn[];
  /** By customer: index into policy.scheme.tiers, or -1. */
  readonly tierOf: Int32Array;
  /** By customer: 1 = best total; equal totals share the better rank; 0 where not scored. */
  readonly rankOf: Int32Array;
  readonly cuts: readonly CutUsed[];
  readonly summary: Summary;
  readonly issues: readonly Issue[];
}
