import type { Direction, MeasureUnit } from "../measure";
import type { Cell } from "../table";
import type { ColumnContent } from "./columnContent";

/** What guessing looks at: headers, some rows, and the number format of each column. `SourceTable` of the adapter fits. */
export interface TableSample {
  readonly headers: readonly string[];
  readonly sampleRows: readonly (readonly Cell[])[];
  readonly numberFormats: readonly string[];
  /** Columns that an earlier run of ours wrote: they have no role. */
  readonly ownHeaders?: readonly string[];
}

export type ColumnRole =
  | "customer"
  | "name"
  | "date"
  | "amount"
  | "quantity"
  | "orderId"
  | "measure"
  | "group"
  | "previousTier"
  | "lockedTier"
  | "none";

/** One column: what it holds and what it is for. */
export interface ColumnGuess {
  readonly header: string;
  readonly content: ColumnContent;
  readonly role: ColumnRole;
  /** Unit of the numbers where the header tells; "days" for dates. */
  readonly unit: MeasureUnit;
  readonly direction: Direction;
}

/** What a table seems to be. Headers, or null where no column fits; the user may change every one. */
export interface TableGuess {
  readonly kind: "orders" | "customers";
  readonly columns: readonly ColumnGuess[];
  readonly customer: string | null;
  readonly name: string | null;
  /** Of orders: the order date. Of customers: null, dates are measures there. */
  readonly date: string | null;
  /** The amount of a line; where there is a quantity, the price of one unit. */
  readonly amount: string | null;
  /** Only where lines have no amount of their own. */
  readonly quantity: string | null;
  readonly orderId: string | null;
  readonly previousTier: string | null;
  readonly lockedTier: string | null;
  /** Columns of a customer table that can be scored, in table order: numbers, and dates as days up to the analysis date. */
  readonly measures: readonly ColumnGuess[];
}
