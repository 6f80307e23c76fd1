import type { Result } from "../issue";
import type { LocalText } from "../localText";
import type { Direction } from "../measure";
import type { ParameterSpecs, ParameterValues } from "../parameter";

/** A criterion to be weighed. */
export interface WeighedCriterion {
  readonly id: string;
  readonly title: LocalText;
  readonly direction: Direction;
  /** By customer, NaN where missing, as long as every other criterion's; looked at only by methods that need values. */
  readonly values: Float64Array;
}

export interface WeightingInput {
  readonly criteria: readonly WeighedCriterion[];
  /**
   * How many times as important the criterion of the row is as that of the column, in the order of `criteria`;
   * looked at only by methods that need comparisons.
   */
  readonly comparisons?: readonly (readonly number[])[];
}

/** How well pairwise comparisons agree with each other. */
export interface Consistency {
  /** Principal eigenvalue; the number of criteria where all comparisons agree. */
  readonly lambdaMax: number;
  /** CI = (λmax − n) / (n − 1). */
  readonly index: number;
  /** CR = CI / random index; 0 for two criteria or fewer, null where the table has no random index for so many. */
  readonly ratio: number | null;
  /** The comparison that disagrees most with all the others; null where none disagrees. */
  readonly worstPair: WorstPair | null;
}

/** Places in `criteria`, the value that was given, and the one that the weights imply. */
export interface WorstPair {
  readonly row: number;
  readonly column: number;
  readonly given: number;
  readonly implied: number;
}

export interface Weights {
  /** By criterion in the order given; not negative; they add up to 1. */
  readonly values: readonly number[];
  /** Given by methods that need comparisons. */
  readonly consistency?: Consistency;
}

/**
 * A way to find the weights of criteria. One file a method. `weigh` is pure: same input, same answer; the order of the
 * customers makes no difference; what it cannot weigh it refuses with issues.
 */
export interface WeightingMethod {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  /** What it looks at besides the list of criteria. */
  readonly needs: "nothing" | "comparisons" | "values";
  readonly parameters: ParameterSpecs;
  readonly sources: readonly string[];
  weigh(input: WeightingInput, parameters: ParameterValues): Result<Weights>;
}
