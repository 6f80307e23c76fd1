import type { Issue } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import {
  comparisonNotReciprocal,
  comparisonOutOfRange,
  comparisonsIncomplete,
  comparisonWithItself,
} from "./comparisonIssues";
import type { WeighedCriterion } from "./weightingMethod";

export type Comparisons = readonly (readonly number[])[];

const largest = 100;
/** 1/8 typed as 0.13 is meant as 1/8: two decimals are 4 % off at most, up to 1/9. */
const typedLoosely = 0.05;

/** What is wrong with a table of comparisons: its size, else single entries, else pairs that are no reciprocals. */
export function comparisonFaults(criteria: readonly WeighedCriterion[], comparisons: Comparisons): readonly Issue[] {
  const count = criteria.length;
  if (comparisons.length !== count || comparisons.some((row) => row.length !== count)) {
    return [issueFrom(comparisonsIncomplete, { details: { count } })];
  }
  const entries = entriesOf(comparisons).flatMap((entry) => entryFaults(criteria, entry));
  return entries.length > 0 ? entries : entriesOf(comparisons).flatMap((entry) => pairFaults(criteria, entry));
}

/**
 * The table with exact reciprocals: of each pair the number above 1 is the one that was meant, since 3 is typed as it is
 * and 1/3 as 0.33.
 *
 * @example exactReciprocals([[1, 3], [0.33, 1]]) // => [[1, 3], [1 / 3, 1]]
 */
export function exactReciprocals(comparisons: Comparisons): Comparisons {
  return comparisons.map((row, i) =>
    row.map((given, j) => {
      const back = comparisons[j]![i]!;
      return i === j ? 1 : given >= back ? given : 1 / back;
    }),
  );
}

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly given: number;
  readonly back: number;
}

function entriesOf(comparisons: Comparisons): readonly Entry[] {
  return comparisons.flatMap((row, i) =>
    row.map((given, j) => ({ row: i, column: j, given, back: comparisons[j]![i]! })),
  );
}

function entryFaults(criteria: readonly WeighedCriterion[], { row, column, given }: Entry): readonly Issue[] {
  const place = { field: criteria[row]!.id, value: given, details: pairNames(criteria, { row, column }) };
  if (!(given >= 1 / largest && given <= largest)) return [issueFrom(comparisonOutOfRange, place)];
  return row === column && given !== 1 ? [issueFrom(comparisonWithItself, place)] : [];
}

function pairFaults(criteria: readonly WeighedCriterion[], { row, column, given, back }: Entry): readonly Issue[] {
  if (row >= column || Math.abs(given * back - 1) <= typedLoosely) return [];
  const details = { ...pairNames(criteria, { row, column }), back };
  return [issueFrom(comparisonNotReciprocal, { field: criteria[row]!.id, value: given, details })];
}

/** The two names for an issue's details, in both languages. */
export function pairNames(
  criteria: readonly WeighedCriterion[],
  { row, column }: { readonly row: number; readonly column: number },
) {
  const [one, other] = [criteria[row]!.title, criteria[column]!.title];
  return { name: one.en, nameZh: one.zh, other: other.en, otherZh: other.zh };
}
