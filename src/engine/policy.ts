import type { MeasureSource, Direction } from "./measure";
import type { ParameterValues } from "./parameter";
import type { Scheme } from "./schemes/scheme";
import type { NormaliserId } from "./scoring/scoringMethod";

/** Which method scores, which cuts, and the tiers they lead to. */
export interface PolicyMethods {
  readonly scoring: { readonly method: string; readonly parameters: ParameterValues };
  readonly cutting: { readonly method: string; readonly parameters: ParameterValues };
  readonly scheme: Scheme;
}

/** Which columns hold what. Headers, not positions, so that a policy survives an inserted column. */
export type DataChoice = OrdersChoice | CustomersChoice;

/** One row an order line; aggregated to customers first. */
export interface OrdersChoice {
  readonly kind: "orders";
  readonly customer: string;
  readonly date: string;
  /** What a line comes to; where there is a quantity, the price of one unit. */
  readonly amount: string;
  /** Number of units of a line, whose amount is then quantity × unit price; null or left out where lines have amounts. */
  readonly quantity?: string | null;
  /** Lines with one order id count as one order; without it every row is an order. */
  readonly orderId: string | null;
  /** Analysis date as an Excel serial of the 1900 system; null = the last order date in the data. Never "today" by itself. */
  readonly asOf: number | null;
  /** net: returns lower the revenue; exclude: rows with a negative amount or quantity are listed and left out. */
  readonly returns: "net" | "exclude";
}

/** One row a customer. */
export interface CustomersChoice {
  readonly kind: "customers";
  readonly customer: string;
  /** What lists call the customers by, where the table has more than an id; null or left out where it has not. */
  readonly name?: string | null;
  readonly asOf: number | null;
}

/** One criterion of a weighted score as the user set it. */
export interface Criterion {
  readonly id: string;
  readonly source: MeasureSource;
  readonly direction: Direction;
  readonly normaliser: NormaliserId;
  readonly weight: number;
}

/** One complete, serialisable, versioned choice: what is saved, exported, imported, compared. Holds no customer data. */
export interface Policy extends PolicyMethods {
  readonly format: "tierwise-policy";
  readonly formatVersion: 1;
  readonly name: string;
  readonly version: number;
  readonly presetId: string | null;
  readonly data: DataChoice;
  /** Input id → measure, for inputs that take one measure. */
  readonly inputs: Readonly<Record<string, MeasureSource>>;
  /** Input id → criteria, for inputs that take a weighted list. */
  readonly criteria: Readonly<Record<string, readonly Criterion[]>>;
  /** The money counted per tier. */
  readonly value: MeasureSource;
}
