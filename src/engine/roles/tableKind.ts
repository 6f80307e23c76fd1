import type { SampledColumn } from "./guessRoles";
import { headerMatch } from "./headerMatch";
import { measureHints } from "./measureWords";
import { roleWords } from "./roleWords";

/**
 * Orders or customers, by weighing what speaks for each. For orders: a customer that comes twice, an order number, an
 * order date. For customers: dates like "last order", counts and days already worked out, no date at all.
 * Where both weigh the same it is customers: a customer table read as orders would add up things that are no orders.
 */
export function tableKind(
  columns: readonly SampledColumn[],
  customer: SampledColumn | undefined,
): "orders" | "customers" {
  const orders = sum([
    [3, customer !== undefined && repeats(customer)],
    [3, columns.some((column) => headerMatch(column.header, roleWords.orderId) > 0)],
    [2, columns.some((column) => column.content === "date" && isOrderDate(column.header))],
    [1, hasAmount(columns)],
  ]);
  const customers = sum([
    [3, !columns.some((column) => column.content === "date")],
    [2, columns.some((column) => column.content === "date" && headerMatch(column.header, roleWords.customerDate) > 0)],
    [2, columns.some((column) => column.content === "number" && isCustomerMeasure(column.header))],
    [1, columns.filter((column) => column.content === "number" && column !== customer).length > 3],
  ]);
  return orders > customers ? "orders" : "customers";
}

function sum(weights: readonly (readonly [weight: number, holds: boolean])[]): number {
  return weights.reduce((total, [weight, holds]) => total + (holds ? weight : 0), 0);
}

function repeats({ cells }: SampledColumn): boolean {
  const filled = cells.filter((cell) => cell !== null && cell !== "");
  return new Set(filled).size < filled.length;
}

function isOrderDate(header: string): boolean {
  return headerMatch(header, roleWords.orderDate) > headerMatch(header, roleWords.customerDate);
}

function hasAmount(columns: readonly SampledColumn[]): boolean {
  return columns.some((column) => column.content === "number" && headerMatch(column.header, roleWords.amount) > 0);
}

/** Days since the last order, order counts, years and ratings are worked out per customer; an order has none of them. */
function isCustomerMeasure(header: string): boolean {
  return measureHints.some(
    ({ unit, words }) => ["days", "count", "years"].includes(unit) && headerMatch(header, words) > 0,
  );
}
