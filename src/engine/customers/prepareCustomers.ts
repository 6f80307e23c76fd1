import { conversionIssues } from "../columns/conversionIssues";
import { customerColumn } from "../columns/customerColumn";
import { dateColumn } from "../columns/dateColumn";
import { findColumn } from "../columns/findColumn";
import { numberColumn } from "../columns/numberColumn";
import { similarIdIssues } from "../columns/similarIdIssues";
import { textOfSerial } from "../columns/serialDate";
import type { Issue, Result } from "../issue";
import { dataIssues } from "../issues/dataIssues";
import { issueFrom } from "../issues/issueFrom";
import { measureKey, type Measure, type MeasureSource } from "../measure";
import type { CustomersChoice } from "../policy";
import type { Customers, Prepared } from "../run";
import type { RawColumn, RawTable } from "../table";
import { customersOfTable } from "./customersOfTable";
import { dateMeasure, lastDay, numberMeasure, type ReadColumn } from "./columnMeasures";

export type ColumnSource = Extract<MeasureSource, { from: "column" }>;

/**
 * A table of customers, one row each, with the columns asked for as measures.
 *
 * - A row without a customer is left out and listed. Rows that repeat a customer are listed; the numbers of its first
 *   row count, and every one of its rows belongs to that customer, so that all of them show the same tier.
 * - A cell that cannot be read is listed and is missing (NaN) for that customer.
 * - A date column becomes whole days up to `choice.asOf`, else up to the last day in the date columns that are used.
 */
export function prepareCustomers(
  table: RawTable,
  choice: CustomersChoice,
  sources: readonly ColumnSource[],
): Result<Prepared> {
  const raw = findColumn(table, choice.customer);
  const missing = missingHeaders(table, [choice.customer, ...sources.map((source) => source.column)]);
  if (!raw || missing.length > 0) return { ok: false, issues: missing };
  const ids = customerColumn(raw);
  const { customers, issues: rowIssues } = customersOfTable(ids, table.firstSheetRow);
  const columns = sources.map((source) =>
    read(source, findColumn(table, source.column) as RawColumn, table.dateSystem),
  );
  const asOf = choice.asOf === null ? lastDay(columns, customers) : Math.floor(choice.asOf);
  const measures = new Map<string, Measure>();
  const issues: Issue[] = [...rowIssues];
  for (const column of columns) {
    const measured = column.as === "date" ? dateMeasure(column, customers, asOf) : numberMeasure(column, customers);
    measures.set(measureKey({ from: "column", column: column.source.header, as: column.as }), measured.measure);
    for (const issue of measured.issues) issues.push(issue);
  }
  for (const issue of similarIdIssues(ids, customers)) issues.push(issue);
  issues.push(...conversionIssues(columns, table.firstSheetRow));
  if (choice.asOf === null && asOf !== null) {
    issues.push(issueFrom(dataIssues.asOfLastDate, { details: { date: textOfSerial(asOf) } }));
  }
  if (customers.count === 0) {
    issues.push(issueFrom(dataIssues.nothingUsable, { details: { count: table.rowCount } }));
    return { ok: false, issues };
  }
  const named = { ...customers, ...namesOf(table, choice, customers) };
  return { ok: true, value: { customers: named, measures, asOf, rowCount: table.rowCount, issues }, issues };
}

/** Names only serve lists: without their column the customers go by their ids. */
function namesOf(table: RawTable, { name }: CustomersChoice, { firstRow }: Customers): Pick<Customers, "names"> {
  const column = name ? findColumn(table, name) : undefined;
  if (!column) return {};
  return { names: Array.from(firstRow, (row) => String(column.cells[row] ?? "").trim()) };
}

function missingHeaders(table: RawTable, headers: readonly string[]): readonly Issue[] {
  const missing = new Set(headers.filter((header) => !findColumn(table, header)));
  return [...missing].map((field) => issueFrom(dataIssues.columnMissing, { field }));
}

function read({ as }: ColumnSource, column: RawColumn, dateSystem: RawTable["dateSystem"]): ReadColumn {
  return as === "date" ? { as, ...dateColumn(column, dateSystem) } : { as, ...numberColumn(column) };
}
