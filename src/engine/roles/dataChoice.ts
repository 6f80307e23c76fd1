import type { DataChoice } from "../policy";
import type { TableGuess } from "./tableGuess";

/**
 * The guessed columns as a policy chooses them, "" where none was found. Returns are netted; the analysis date is the
 * last date in the data.
 */
export function dataChoice(guess: TableGuess): DataChoice {
  const { kind, customer, name, date, amount, quantity, orderId } = guess;
  const isNamed = name !== null && name !== customer;
  if (kind === "customers") return { kind, customer: customer ?? "", ...(isNamed ? { name } : {}), asOf: null };
  const columns = { customer: customer ?? "", date: date ?? "", amount: amount ?? "", orderId };
  return { kind, ...columns, ...(quantity === null ? {} : { quantity }), asOf: null, returns: "net" };
}
