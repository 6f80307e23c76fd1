import type { Cell } from "../table";
import { best } from "./bestColumn";
import { columnContent, type ColumnContent } from "./columnContent";
import { headerMatch } from "./headerMatch";
import { measureHint } from "./measureHint";
import { dateHints, measureHints } from "./measureWords";
import { roleWords } from "./roleWords";
import { tableKind } from "./tableKind";
import type { ColumnGuess, ColumnRole, TableGuess, TableSample } from "./tableGuess";

/** A column of the sample with what its cells are. */
export interface SampledColumn {
  readonly header: string;
  readonly cells: readonly Cell[];
  readonly content: ColumnContent;
}

/**
 * Guesses what a table and its columns are, from headers (Chinese and English), some rows and number formats.
 * The same sample gives the same guess; nothing is read beyond it.
 *
 * @example
 * guessRoles({ headers: ["客户", "下单日期", "金额"], sampleRows: [["甲", 45356, 120]], numberFormats: ["@", "yyyy-mm-dd", "0"] }).kind
 * // => "orders"
 */
export function guessRoles(sample: TableSample): TableGuess {
  const columns = sampledColumns(sample);
  const customer = pickCustomer(columns);
  const kind = tableKind(columns, customer);
  const taken = new Map<string, ColumnRole>();
  if (customer) taken.set(customer.header, "customer");
  take(taken, "orderId", best(free(columns, taken), roleWords.orderId));
  take(taken, "name", best(ofContent(free(columns, taken), "text"), roleWords.customerName));
  take(taken, "lockedTier", best(ofContent(free(columns, taken), "text"), roleWords.lockedTier));
  take(taken, "previousTier", best(ofContent(free(columns, taken), "text"), roleWords.previousTier));
  if (kind === "orders") takeOrderRoles(columns, taken);
  for (const column of ofContent(free(columns, taken), "text")) {
    if (headerMatch(column.header, roleWords.group) > 0) taken.set(column.header, "group");
  }
  const guesses = columns.map((column) => columnGuess(column, taken.get(column.header), kind));
  return tableGuess(kind, guesses);
}

function sampledColumns(sample: TableSample): readonly SampledColumn[] {
  const own = new Set(sample.ownHeaders ?? []);
  return sample.headers.flatMap((header, index) => {
    if (own.has(header) || header.trim() === "") return [];
    const cells = sample.sampleRows.map((row) => row[index] ?? null);
    const headerSaysDate = headerMatch(header, [...roleWords.orderDate, ...roleWords.customerDate]) > 0;
    return [{ header, cells, content: columnContent(cells, sample.numberFormats[index] ?? "", headerSaysDate) }];
  });
}

/** An id before a name before a word for customers; else the first column of text, else the first column. */
function pickCustomer(columns: readonly SampledColumn[]): SampledColumn | undefined {
  const candidates = columns.filter((column) => column.content !== "date");
  return (
    best(candidates, roleWords.customerId) ??
    best(ofContent(candidates, "text"), roleWords.customerName) ??
    best(candidates, roleWords.customer) ??
    ofContent(candidates, "text").find((column) => headerMatch(column.header, roleWords.orderId) === 0) ??
    candidates[0]
  );
}

function takeOrderRoles(columns: readonly SampledColumn[], taken: Map<string, ColumnRole>): void {
  const dates = ofContent(free(columns, taken), "date");
  take(taken, "date", best(dates, roleWords.orderDate) ?? dates[0]);
  const numbers = ofContent(free(columns, taken), "number");
  const amounts = numbers.filter((column) => headerMatch(column.header, roleWords.notAmount) === 0);
  const amount = best(amounts, roleWords.amount);
  const quantity = best(numbers, roleWords.quantity);
  const unitPrice = best(numbers, roleWords.unitPrice);
  if (!amount && quantity && unitPrice && quantity !== unitPrice) {
    take(taken, "quantity", quantity);
    take(taken, "amount", unitPrice);
  } else take(taken, "amount", amount ?? (amounts.length === 1 ? amounts[0] : undefined));
}

function take(taken: Map<string, ColumnRole>, role: ColumnRole, column: SampledColumn | undefined): void {
  if (column) taken.set(column.header, role);
}

function free(columns: readonly SampledColumn[], taken: ReadonlyMap<string, ColumnRole>): readonly SampledColumn[] {
  return columns.filter((column) => !taken.has(column.header));
}

function ofContent(columns: readonly SampledColumn[], content: ColumnContent): readonly SampledColumn[] {
  return columns.filter((column) => column.content === content);
}

function columnGuess({ header, content }: SampledColumn, role: ColumnRole | undefined, kind: string): ColumnGuess {
  const hint = measureHint(header, content === "date" ? dateHints : measureHints);
  const unit = content === "date" ? "days" : (hint?.unit ?? "none");
  const measurable = kind === "customers" && (content === "number" || content === "date");
  const direction = hint?.direction ?? (content === "date" ? "less-is-better" : "more-is-better");
  return { header, content, role: role ?? (measurable ? "measure" : "none"), unit, direction };
}

function tableGuess(kind: TableGuess["kind"], columns: readonly ColumnGuess[]): TableGuess {
  const header = (role: ColumnRole): string | null => columns.find((column) => column.role === role)?.header ?? null;
  return {
    kind,
    columns,
    customer: header("customer"),
    name: header("name"),
    date: header("date"),
    amount: header("amount"),
    quantity: header("quantity"),
    orderId: header("orderId"),
    previousTier: header("previousTier"),
    lockedTier: header("lockedTier"),
    measures: columns.filter((column) => column.role === "measure"),
  };
}
