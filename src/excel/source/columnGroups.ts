/** Columns that stand side by side; `first` counts from 0 within the table. */
export interface ColumnGroup {
  readonly first: number;
  readonly count: number;
}

/**
 * Puts columns that stand side by side together, so that each group is one range.
 *
 * @example columnGroups([4, 0, 1]) // => [{ first: 0, count: 2 }, { first: 4, count: 1 }]
 */
export function columnGroups(columns: readonly number[]): readonly ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const last = groups.at(-1);
    if (last && last.first + last.count === column) groups.splice(-1, 1, { ...last, count: last.count + 1 });
    else groups.push({ first: column, count: 1 });
  }
  return groups;
}
