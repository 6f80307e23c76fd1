import type { LocalText } from "../localText";
import type { MeasureUnit } from "../measure";
import type { PolicyMethods } from "../policy";

/**
 * A built-in policy: which scoring, which cut, which scheme, with what settings. Data, not code.
 * A policy becomes complete when the user's columns are put to its inputs (see `policyFromPreset`).
 */
export interface Preset {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  /** When a manager would pick this one, in one line. */
  readonly whenToUse: LocalText;
  /** The small picture on its card. */
  readonly picture: "pyramid" | "grid" | "curve" | "ladder" | "cube";
  readonly methods: PolicyMethods;
  /** Criteria the source names, with weights, for weighted inputs; the user puts columns to them. */
  readonly criteria?: Readonly<Record<string, readonly SuggestedCriterion[]>>;
  /** What this preset calls an input that takes one measure, and the header words that suggest it. */
  readonly inputs?: Readonly<Record<string, SuggestedInput>>;
  readonly sources: readonly string[];
}

export interface SuggestedInput {
  readonly title: LocalText;
  readonly unit: MeasureUnit;
  /** Words in a header, lower case, en and zh, that suggest this input. */
  readonly headerWords: readonly string[];
}

export interface SuggestedCriterion {
  readonly id: string;
  readonly title: LocalText;
  readonly weight: number;
  readonly direction: "more-is-better" | "less-is-better";
  /** Words in a header, lower case, en and zh, that suggest this criterion. */
  readonly headerWords: readonly string[];
}
