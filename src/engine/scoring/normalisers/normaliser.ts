import type { LocalText } from "../../localText";
import type { NormaliserId } from "../scoringMethod";

/** A way to put a measure on 0 (worst) to 1 (best) for a criterion where more is better. One file a normaliser. */
export interface Normaliser {
  readonly id: NormaliserId;
  readonly title: LocalText;
  readonly description: LocalText;
  /** Cannot take a column with a negative value. */
  readonly refusesNegatives: boolean;
  /** As many as `values`, in their order; NaN stays NaN; a constant column gives 0.5. `values` is not changed. */
  normalise(values: Float64Array): Float64Array;
}
