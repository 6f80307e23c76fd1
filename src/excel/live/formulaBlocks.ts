import type { Run } from "../../engine/run";
import { scoreColumns, type ColumnChoice, type TierColumn, tierColumns } from "../write/tierColumns";

/** Columns that one formula fills. */
export interface FormulaBlock {
  readonly output: "tier" | "scores";
  readonly columns: readonly TierColumn[];
}

/** The blocks of a run as formulas: the tier, and where wanted the scores with their total. Ranks have no function. */
export function formulaBlocks(run: Run, choice: ColumnChoice): readonly FormulaBlock[] {
  const tier: FormulaBlock = { output: "tier", columns: tierColumns(run, { ...choice, withScores: false }) };
  const scored = choice.withScores && run.parts.length > 0;
  return scored ? [tier, { output: "scores", columns: scoreColumns(run, choice.language) }] : [tier];
}
