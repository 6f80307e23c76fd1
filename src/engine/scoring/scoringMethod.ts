import type { Issue } from "../issue";
import type { LocalText } from "../localText";
import type { Direction, Measure, MeasureUnit } from "../measure";
import type { ParameterSpecs, ParameterValues } from "../parameter";

/** An input of a scoring method: a measure it needs, or a list of criteria the user composes. */
export interface InputSpec {
  readonly id: string;
  readonly title: LocalText;
  readonly description: LocalText;
  readonly unit: MeasureUnit;
  readonly direction: Direction;
  readonly required: boolean;
  /** Words in a header, lower case, en and zh, that suggest this input. */
  readonly headerWords?: readonly string[];
  /** true: the user gives one or more weighted criteria here, each a column with direction, normaliser, weight. */
  readonly criteria?: boolean;
}

/** One criterion of a weighted score: a measure, its direction, how it is put on 0…1, and its weight. */
export interface CriterionMeasure {
  readonly id: string;
  readonly measure: Measure;
  readonly direction: Direction;
  readonly normaliser: NormaliserId;
  readonly weight: number;
}

export type NormaliserId = "min-max" | "percentile-rank" | "log-min-max";

/** What a scoring method is handed: one measure an input id, or the criteria of an input. */
export interface ScoringInput {
  readonly customerCount: number;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly criteria: Readonly<Record<string, readonly CriterionMeasure[]>>;
}

/** One column of scores, by customer; NaN where the customer could not be scored. */
export interface ScoreColumn {
  readonly id: string;
  readonly title: LocalText;
  readonly values: Float64Array;
  /** Largest value a score of this column can take: 5 for a five-bin score, 100 for a total, Infinity for a raw measure. */
  readonly max: number;
  /** Which way is better; more where it is not said. */
  readonly direction?: Direction;
}

/** A cut that was used, so that every number states its rule: "revenue at or below 255.8 scores 1". */
export interface CutUsed {
  /** Input id, score column id or tier code it belongs to. */
  readonly field: string;
  readonly label: LocalText;
  /** Ascending cuts, in the unit of the field. */
  readonly values: readonly number[];
  /** right: a value equal to the cut belongs to the side below it; left: to the side above it. */
  readonly closed: "left" | "right";
}

export interface Scores {
  /** The one score to rank by, more is better; NaN where not scored. */
  readonly total: ScoreColumn;
  /** Further columns: R, F, M; the contribution of each criterion; the two axes. */
  readonly parts: readonly ScoreColumn[];
  readonly cuts: readonly CutUsed[];
  readonly issues: readonly Issue[];
}

/**
 * A way to give every customer a score. One file a method; everything that shows, documents or tests it reads this record.
 * `score` is pure: same input, same answer; equal customers get equal scores; a customer it cannot score gets NaN and an issue.
 */
export interface ScoringMethod {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly inputs: readonly InputSpec[];
  readonly parameters: ParameterSpecs;
  readonly sources: readonly string[];
  score(input: ScoringInput, parameters: ParameterValues): Scores;
}
