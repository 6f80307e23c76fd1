import { issueFrom } from "../issues/issueFrom";
import { policyIssues } from "../issues/policyIssues";
import type { MeasureSource, OrderMeasureId } from "../measure";
import { orderMeasures } from "../orders/orderMeasures";
import type { Criterion, DataChoice, OrdersChoice } from "../policy";
import { normalisers } from "../scoring/normalisers";
import type { NormaliserId } from "../scoring/scoringMethod";
import { reportRepeated } from "./readScheme";
import type { SettingReader, UnknownRecord } from "./settingReader";

const measureIds = Object.keys(orderMeasures) as readonly OrderMeasureId[];
const normaliserIds: readonly NormaliserId[] = normalisers.map(({ id }) => id);

/** Which columns hold what. Date and amount of orders may be "" where no measure needs them. */
export function readDataChoice(read: SettingReader, value: unknown): DataChoice {
  const data = read.record("data", value);
  const kind = read.oneOf("data.kind", data.kind, ["orders", "customers"]);
  const customer = read.text("data.customer", data.customer);
  const asOf = data.asOf === null || data.asOf === undefined ? null : read.number("data.asOf", data.asOf);
  if (kind === "orders") return { kind, customer, asOf, ...readOrderColumns(read, data) };
  const isNamed = data.name !== null && data.name !== undefined;
  return { kind, customer, ...(isNamed ? { name: read.text("data.name", data.name) } : {}), asOf };
}

function readOrderColumns(read: SettingReader, data: UnknownRecord): Omit<OrdersChoice, "kind" | "customer" | "asOf"> {
  return {
    date: data.date === "" ? "" : read.text("data.date", data.date),
    amount: data.amount === "" ? "" : read.text("data.amount", data.amount),
    ...quantityOf(read, data),
    orderId: data.orderId === null || data.orderId === undefined ? null : read.text("data.orderId", data.orderId),
    returns: read.oneOf("data.returns", data.returns, ["net", "exclude"]),
  };
}

/** A policy without a quantity says nothing of it, so that policies saved before there was one stay as they are. */
function quantityOf(read: SettingReader, { quantity, amount }: UnknownRecord): Pick<OrdersChoice, "quantity"> {
  if (quantity === null || quantity === undefined) return {};
  if (amount === "") read.issues.push(issueFrom(policyIssues.settingMissing, { field: "data.amount" }));
  return { quantity: read.text("data.quantity", quantity) };
}

/** Where a measure comes from; it must fit the kind of table. */
export function readSource(
  read: SettingReader,
  path: string,
  { value, kind }: { value: unknown; kind: DataChoice["kind"] },
): MeasureSource {
  const source = read.record(path, value);
  const from = read.oneOf(`${path}.from`, source.from, ["orders", "column"]);
  if ((from === "orders") !== (kind === "orders"))
    read.issues.push(issueFrom(policyIssues.sourceMismatch, { field: path }));
  if (from === "orders") return { from, measure: read.oneOf(`${path}.measure`, source.measure, measureIds) };
  return {
    from,
    column: read.text(`${path}.column`, source.column),
    as: read.oneOf(`${path}.as`, source.as, ["number", "date"]),
  };
}

/** The criteria of one weighted input: ids unique, weights from 0, not all of them 0. */
export function readCriteria(
  read: SettingReader,
  path: string,
  { value, kind }: { value: unknown; kind: DataChoice["kind"] },
): readonly Criterion[] {
  const criteria = read.list(path, value).map((item, index): Criterion => {
    const at = `${path}[${index + 1}]`;
    const criterion = read.record(at, item);
    return {
      id: read.text(`${at}.id`, criterion.id),
      source: readSource(read, `${at}.source`, { value: criterion.source, kind }),
      direction: read.oneOf(`${at}.direction`, criterion.direction, ["more-is-better", "less-is-better"]),
      normaliser: read.oneOf(`${at}.normaliser`, criterion.normaliser, normaliserIds),
      weight: readWeight(read, `${at}.weight`, criterion.weight),
    };
  });
  reportRepeated(
    read,
    path,
    criteria.map(({ id }) => id),
  );
  if (criteria.length > 0 && criteria.every(({ weight }) => weight === 0)) {
    read.issues.push(issueFrom(policyIssues.weightsZero, { field: path }));
  }
  return criteria;
}

function readWeight(read: SettingReader, field: string, value: unknown): number {
  const weight = read.number(field, value);
  if (weight < 0) read.issues.push(issueFrom(policyIssues.weightNegative, { field, value: weight }));
  return weight;
}
