import type { MeasureSource, MeasureUnit } from "../measure";
import { headerMatch } from "./headerMatch";
import type { Wanted } from "./orderSources";
import type { ColumnGuess, TableGuess } from "./tableGuess";

/**
 * Puts columns of a customer table to what is wanted, each column once: best-matching headers first, then, for what has
 * no match, the only free column of its unit. Null where nothing fits. Answers in the order of `wanted`.
 */
export function columnSourcesFor(wanted: readonly Wanted[], guess: TableGuess): readonly (MeasureSource | null)[] {
  const chosen = new Map<number, ColumnGuess>();
  for (const { index, column } of matchesByStrength(wanted, guess.measures)) {
    if (!chosen.has(index) && !isTaken(chosen, column)) chosen.set(index, column);
  }
  wanted.forEach(({ unit }, index) => {
    if (chosen.has(index) || !unmistakable.has(unit)) return;
    const candidates = guess.measures.filter((column) => column.unit === unit && !isTaken(chosen, column));
    const [only] = candidates;
    if (only && candidates.length === 1) chosen.set(index, only);
  });
  return wanted.map((_, index) => sourceOf(chosen.get(index)));
}

/** Units that say enough by themselves; of two ratings nobody can tell which is the potential. */
const unmistakable: ReadonlySet<MeasureUnit> = new Set(["money", "count", "days"]);

interface Match {
  readonly index: number;
  readonly column: ColumnGuess;
  readonly strength: number;
}

function matchesByStrength(wanted: readonly Wanted[], columns: readonly ColumnGuess[]): readonly Match[] {
  const matches = wanted.flatMap((want, index) =>
    columns
      .filter((column) => canServe(want, column))
      .map((column) => ({ index, column, strength: headerMatch(column.header, want.headerWords) })),
  );
  return matches.filter(({ strength }) => strength > 0).sort((a, b) => b.strength - a.strength);
}

/** A date gives days: it can stand for days or for years of cooperation, not for money or a rating. */
function canServe({ unit }: Wanted, column: ColumnGuess): boolean {
  return column.content !== "date" || unit === "days" || unit === "years";
}

function isTaken(chosen: ReadonlyMap<number, ColumnGuess>, column: ColumnGuess): boolean {
  return [...chosen.values()].includes(column);
}

/** A column as the measure it would be. */
export function sourceOf(column: ColumnGuess | undefined): MeasureSource | null {
  if (!column) return null;
  return { from: "column", column: column.header, as: column.content === "date" ? "date" : "number" };
}
