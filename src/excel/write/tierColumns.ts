import type { Language } from "../../engine/localText";
import type { Run } from "../../engine/run";
import type { ScoreColumn } from "../../engine/scoring/scoringMethod";
import type { Cell } from "../../engine/table";
import { sheetTexts } from "../../text/sheetTexts";

/** A column that we write: one cell a customer. */
export interface TierColumn {
  /** Stable, whatever the language: "tier", "rank", "total", "part:r". */
  readonly id: string;
  readonly header: string;
  /** In en-US, as Office.js wants it; null leaves the format as it is. */
  readonly numberFormat: string | null;
  cellOf(customer: number): Cell;
}

/** What a run is written as. */
export interface ColumnChoice {
  readonly language: Language;
  readonly withScores: boolean;
}

/**
 * The columns of a run: the tier's name, and where wanted the scores and the rank. A customer without a tier, a score
 * or a rank gets a blank.
 */
export function tierColumns(run: Run, { language, withScores }: ColumnChoice): readonly TierColumn[] {
  const { tiers } = run.policy.scheme;
  const tier: TierColumn = {
    id: "tier",
    header: sheetTexts.tier[language],
    numberFormat: null,
    cellOf: (customer) => tiers[run.tierOf[customer] ?? -1]?.name[language] ?? "",
  };
  if (!withScores) return [tier];
  const rank: TierColumn = {
    id: "rank",
    header: sheetTexts.rank[language],
    numberFormat: "0",
    cellOf: (customer) => run.rankOf[customer] || "",
  };
  const copied = !Number.isFinite(run.total.max) && run.policy.data.kind === "customers";
  const scores = scoreColumns(run, language);
  // A total that is a column of the user's own table needs no copy.
  return [tier, ...(copied ? scores.slice(0, -1) : scores), rank];
}

/** The parts of the score, then the total. */
export function scoreColumns({ parts, total }: Run, language: Language): readonly TierColumn[] {
  const totalHeader = Number.isFinite(total.max) ? sheetTexts.tierScore[language] : total.title[language];
  return [
    ...parts.map((part) => scoreColumn(part, `part:${part.id}`, part.title[language])),
    scoreColumn(total, "total", totalHeader),
  ];
}

function scoreColumn({ values, max }: ScoreColumn, id: string, header: string): TierColumn {
  return { id, header, numberFormat: scoreFormat(values, max), cellOf: (customer) => numberOrBlank(values[customer]) };
}

function scoreFormat(values: Float64Array, max: number): string {
  if (values.every((value) => Number.isNaN(value) || Number.isInteger(value))) return max > 100 ? "#,##0" : "0";
  return max > 100 ? "#,##0.00" : "0.0";
}

/** A number as a cell; what is no finite number is a blank. */
export function numberOrBlank(value: number | undefined): Cell {
  return value !== undefined && Number.isFinite(value) ? value : "";
}
