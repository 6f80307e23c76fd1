import type { MeasureSource } from "../measure";
import { best } from "./bestColumn";
import { roleWords } from "./roleWords";
import { sourceOf } from "./columnSources";
import type { TableGuess } from "./tableGuess";

/**
 * What to count per tier: the revenue of orders, or their number where no amount was found; of a customer table the money column whose header says so best,
 * else its first money column, else its first column of numbers. Null where there is none.
 */
export function defaultValueSource(guess: TableGuess): MeasureSource | null {
  if (guess.kind === "orders") return { from: "orders", measure: guess.amount === null ? "orderCount" : "revenue" };
  const numbers = guess.measures.filter((column) => column.content === "number");
  const money = numbers.filter((column) => column.unit === "money" && column.direction === "more-is-better");
  return sourceOf(best(money, roleWords.amount) ?? money[0] ?? numbers[0]);
}
