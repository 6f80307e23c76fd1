import type { WeighedCriterion } from "../../../src/engine/weighting/weightingMethod";

/** A criterion with a value a customer; null is missing, none for methods that look at comparisons alone. */
export function criterion(id: string, values: readonly (number | null)[] = []): WeighedCriterion {
  return {
    id,
    title: { en: id, zh: id },
    direction: "more-is-better",
    values: Float64Array.from(values, (value) => value ?? NaN),
  };
}

/** Criteria a, b, c, … from rows, one a customer. */
export function criteriaOf(rows: readonly (readonly (number | null)[])[]): readonly WeighedCriterion[] {
  return (rows[0] ?? []).map((_, column) =>
    criterion(
      String.fromCharCode(97 + column),
      rows.map((row) => row[column]!),
    ),
  );
}
