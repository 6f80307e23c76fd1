import type { LocalText } from "../../localText";
import type { Direction } from "../../measure";

/** What a binning rule is handed: one measure, and the measures that part customers who are equal in it. */
export interface BinningInput {
  /** By customer; NaN = missing. */
  readonly values: Float64Array;
  readonly direction: Direction;
  /** Whole number, 2 or more. */
  readonly bins: number;
  /** Most important first; only a rule that fills its bins by count looks at them. */
  readonly tieKeys: readonly TieKey[];
}

export interface TieKey {
  readonly values: Float64Array;
  readonly direction: Direction;
}

export interface Binned {
  /** By customer: 1 (worst) to bins (best); NaN where the value is missing. */
  readonly scores: Float64Array;
  /** Ascending, in the unit of the measure; empty where the rule counts customers instead of cutting values. */
  readonly cuts: readonly number[];
  readonly closed: "left" | "right";
  /** Customers whose score differs from that of a customer with the same value. */
  readonly splitTies: number;
}

/** A way to turn a measure into scores of 1 to n. One file a rule. */
export interface BinningRule {
  readonly id: string;
  readonly title: LocalText;
  readonly description: LocalText;
  bin(input: BinningInput): Binned;
}
