import { prepareCustomers, type ColumnSource } from "./customers/prepareCustomers";
import type { Issue, Result } from "./issue";
import { issueFrom } from "./issues/issueFrom";
import { policyIssues } from "./issues/policyIssues";
import { measureKey, type MeasureSource, type OrderMeasureId } from "./measure";
import { orderHeaders } from "./orders/orderColumns";
import { prepareOrders } from "./orders/prepareOrders";
import type { Policy } from "./policy";
import type { Prepared, Run } from "./run";
import type { RawTable } from "./table";
import { tier } from "./tier";

export { tier };

/**
 * Reads and checks the columns that a policy names and makes the measures of every customer.
 * Not ok where a column is missing or no row can be used; each row that was left out has an issue either way.
 */
export function prepare(table: RawTable, policy: Policy): Result<Prepared> {
  const sources = measureSources(policy);
  const misfits = sources.filter((source) => source.from !== sourceOfKind[policy.data.kind]);
  if (misfits.length > 0) return { ok: false, issues: misfits.map(misfitIssue) };
  if (policy.data.kind === "orders") return prepareOrders(table, policy.data, orderMeasuresOf(sources));
  return prepareCustomers(table, policy.data, sources.filter(isColumn));
}

/** The one entry: `prepare` and `tier` in one call. The run's issues include those of preparing. */
export function classify(table: RawTable, policy: Policy): Result<Run> {
  const prepared = prepare(table, policy);
  return prepared.ok ? tier(prepared.value, policy) : prepared;
}

/**
 * Headers of the columns a policy reads, each once.
 *
 * @example
 * const sample = { headers: ["客户", "下单日期", "金额"], sampleRows: [["甲", 45356, 120]] };
 * const guess = guessRoles({ ...sample, numberFormats: ["@", "yyyy-mm-dd", "0"] });
 * columnsNeeded(policyFromPreset(rfmSegmentsPreset, guess).value) // => ["客户", "下单日期", "金额"]
 */
export function columnsNeeded(policy: Policy): readonly string[] {
  const sources = measureSources(policy);
  const headers =
    policy.data.kind === "orders"
      ? Object.values(orderHeaders(policy.data, orderMeasuresOf(sources)))
      : [policy.data.customer, policy.data.name ?? "", ...sources.filter(isColumn).map((source) => source.column)];
  return [...new Set(headers)].filter((header): header is string => header !== null && header !== "");
}

/** Every measure that a policy reads, each once: inputs, criteria and the value. */
export function measureSources(policy: Policy): readonly MeasureSource[] {
  const criteria = Object.values(policy.criteria).flat();
  const all = [...Object.values(policy.inputs), ...criteria.map((criterion) => criterion.source), policy.value];
  return [...new Map(all.map((source) => [measureKey(source), source])).values()];
}

const sourceOfKind = { orders: "orders", customers: "column" } as const;

function misfitIssue(source: MeasureSource): Issue {
  const field = source.from === "orders" ? source.measure : source.column;
  return issueFrom(policyIssues.sourceMismatch, { field });
}

function orderMeasuresOf(sources: readonly MeasureSource[]): ReadonlySet<OrderMeasureId> {
  return new Set(sources.flatMap((source) => (source.from === "orders" ? [source.measure] : [])));
}

function isColumn(source: MeasureSource): source is ColumnSource {
  return source.from === "column";
}
