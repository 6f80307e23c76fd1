import { range, type Range } from "./range";
import { rememberByColumn } from "./rememberByColumn";

/** What a column is like, told once a column. */
export interface ColumnFacts {
  /** Indexes of the missing values, ascending. */
  readonly missing: readonly number[];
  /** Null where nothing is there. */
  readonly range: Range | null;
}

/**
 * The gaps and the range of a prepared column; remembered, so that asking again costs nothing.
 *
 * @example columnFacts(Float64Array.of(3, NaN, 1)) // => { missing: [1], range: { min: 1, max: 3 } }
 */
export const columnFacts: (values: Float64Array) => ColumnFacts = rememberByColumn((values) => {
  const missing: number[] = [];
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i])) missing.push(i);
  return { missing, range: range(values) };
});
