import type { Issue } from "../issue";
import type { LocalText } from "../localText";
import type { Measure } from "../measure";
import type { ParameterSpecs, ParameterValues } from "../parameter";
import type { Scheme } from "../schemes/scheme";
import type { CutUsed, Scores } from "../scoring/scoringMethod";

export interface CuttingInput {
  readonly scores: Scores;
  /** The money that the summary counts and that cumulative cuts run over. */
  readonly value: Measure;
  readonly scheme: Scheme;
}

export interface Tiers {
  /** By customer: index into scheme.tiers (0 = best), or -1 for no tier. */
  readonly tierOf: Int32Array;
  readonly cuts: readonly CutUsed[];
  readonly issues: readonly Issue[];
}

/** A way to turn scores into the tiers of a scheme. One file a method. Equal scores always share a tier. */
export interface CuttingMethod {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  /** Ids of score columns it cannot do without ("x", "y" for a grid; "r", "f", "m" for a code map). */
  readonly needs: readonly string[];
  readonly parameters: ParameterSpecs;
  readonly sources: readonly string[];
  cut(input: CuttingInput, parameters: ParameterValues): Tiers;
}
