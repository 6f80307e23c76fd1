/** One cell as Excel hands it over: dates are serial numbers, a blank is null or "". */
export type Cell = string | number | boolean | null;

/** A column as read: its header and one cell a row, not yet checked. */
export interface RawColumn {
  readonly header: string;
  readonly cells: readonly Cell[];
}

/** A table as read from a sheet: only the columns somebody asked for, all of one length. */
export interface RawTable {
  readonly rowCount: number;
  readonly columns: readonly RawColumn[];
  /** Sheet row (1-based) of the first data row, so that issues can name the user's own row. */
  readonly firstSheetRow: number;
  readonly dateSystem: 1900 | 1904;
}
