import type { LocalText } from "./localText";
import type { Cell } from "./table";

export type Severity = "error" | "warning" | "info";

/**
 * What can be wrong, told once: a stable code, how bad it is, what happened and what to do about it.
 * Texts may hold {row}, {field}, {value} and the names of further details.
 */
export interface IssueDefinition {
  /** Stable, kebab-case, prefixed by its area: "data.negative-amount", "excel.cell-edit-mode". */
  readonly code: string;
  /** error: no result, or this row has none; warning: look at it; info: worth knowing. */
  readonly severity: Severity;
  readonly message: LocalText;
  readonly remedy: LocalText;
}

/** One trouble found in the user's data or settings. */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  /** Row of the table, 0-based, where the trouble has one. */
  readonly row?: number;
  /** Header of the column, or the id of the setting. */
  readonly field?: string;
  readonly value?: Cell;
  /** Customers it is about (indexes into Customers), where scoring or cutting found it and no one row is to blame. */
  readonly customers?: readonly number[];
  /** Further words and numbers for the message's placeholders. */
  readonly details?: Readonly<Record<string, string | number>>;
}

/** Either a value with what is worth knowing about it, or the issues that prevented one. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
