import { isBlank } from "../columns/blank";
import type { DateColumn } from "../columns/dateColumn";
import type { NumberColumn } from "../columns/numberColumn";
import { textOfSerial } from "../columns/serialDate";
import type { Issue } from "../issue";
import { dataIssues } from "../issues/dataIssues";
import { issueFrom } from "../issues/issueFrom";
import type { Measure, MeasureUnit } from "../measure";
import type { Customers } from "../run";

/** A column of a customer table, read as what the policy takes it for. */
export type ReadColumn = ({ readonly as: "number" } & NumberColumn) | ({ readonly as: "date" } & DateColumn);

export interface ColumnMeasure {
  readonly measure: Measure;
  readonly issues: readonly Issue[];
}

/** The last day of the date columns among the customers' first rows, or null where there is none. */
export function lastDay(columns: readonly ReadColumn[], { firstRow }: Customers): number | null {
  let last = -Infinity;
  for (const column of columns) {
    if (column.as === "number") continue;
    for (const row of firstRow) {
      const day = column.values[row] as number;
      if (day > last) last = day;
    }
  }
  return last === -Infinity ? null : last;
}

/** The numbers of the customers' first rows; a warning for each one missing. */
export function numberMeasure(column: NumberColumn, { firstRow }: Customers): ColumnMeasure {
  const { header: field, cells } = column.source;
  const values = valuesOfFirstRows(column.values, firstRow);
  const issues = missingRows(values, firstRow).map((row) => {
    if (isBlank(cells[row])) return issueFrom(dataIssues.noNumber, { row, field });
    return issueFrom(dataIssues.unreadableNumber, { row, field, value: cells[row] ?? null });
  });
  return { measure: measureOf(field, "none", values), issues };
}

/** Whole days from the dates of the customers' first rows to the analysis date; a warning for each one missing. */
export function dateMeasure(column: DateColumn, { firstRow }: Customers, asOf: number | null): ColumnMeasure {
  const { header: field, cells } = column.source;
  const values = valuesOfFirstRows(column.values, firstRow).map((day) => notNegative((asOf ?? NaN) - day));
  const issues = missingRows(values, firstRow).map((row) => {
    const day = column.values[row] as number;
    if (asOf !== null && day > asOf) {
      return issueFrom(dataIssues.futureDateValue, {
        row,
        field,
        details: { date: textOfSerial(day), asOf: textOfSerial(asOf) },
      });
    }
    if (column.faultOf(row) === "blank") return issueFrom(dataIssues.noDateValue, { row, field });
    return issueFrom(dataIssues.unreadableDateValue, { row, field, value: cells[row] ?? null });
  });
  return { measure: measureOf(field, "days", values), issues };
}

function valuesOfFirstRows(values: Float64Array, firstRow: Int32Array): Float64Array {
  // As many customers as rows: every row is the first of its own customer.
  if (firstRow.length === values.length) return values;
  const found = new Float64Array(firstRow.length);
  for (let customer = 0; customer < found.length; customer++) {
    found[customer] = values[firstRow[customer] as number] as number;
  }
  return found;
}

function notNegative(days: number): number {
  return days >= 0 ? days : NaN;
}

function missingRows(values: Float64Array, firstRow: Int32Array): readonly number[] {
  const rows: number[] = [];
  for (let customer = 0; customer < values.length; customer++) {
    if (Number.isNaN(values[customer])) rows.push(firstRow[customer] as number);
  }
  return rows;
}

function measureOf(header: string, unit: MeasureUnit, values: Float64Array): Measure {
  return { title: { en: header, zh: header }, unit, values };
}
