import type { Language } from "../../engine/localText";
import type { Measure } from "../../engine/measure";
import type { Run } from "../../engine/run";
import type { Cell } from "../../engine/table";
import { unusedName } from "../source/uniqueHeaders";
import { type ColumnChoice, numberOrBlank, type TierColumn, tierColumns } from "./tierColumns";

/** A column of the sheet of customers; `cellOf` takes a row of that sheet's list, from 0. */
export interface SheetColumn {
  readonly header: string;
  readonly numberFormat: string | null;
  cellOf(row: number): Cell;
}

/** A formula in the first row of the list; it spills down and to the right. */
export interface SheetFormula {
  readonly column: number;
  readonly text: string;
}

/** The list of customers as a sheet of its own: one row a customer. */
export interface CustomerSheet {
  readonly columns: readonly SheetColumn[];
  readonly rowCount: number;
  /** Columns from here on hold what the formulas give. */
  readonly valueColumnCount: number;
  readonly formulas: readonly SheetFormula[];
}

const formats: Readonly<Record<Measure["unit"], string | null>> = {
  days: "#,##0",
  count: "#,##0",
  money: "#,##0.00",
  share: "0.0%",
  score: "0.0",
  years: "0.0",
  none: null,
};

/** Plans the list: customer, measures, tier, and where wanted scores and rank; best rank first, those without one last. */
export function customerSheet(run: Run, choice: ColumnChoice): CustomerSheet {
  const columns = listedColumns(run, [...measureColumns(run, choice.language), ...tierColumns(run, choice)]);
  return { columns, rowCount: run.prepared.customers.count, valueColumnCount: columns.length, formulas: [] };
}

/** The measures that took part, in the order in which the run keeps them. */
export function measureColumns({ prepared }: Run, language: Language): readonly CustomerColumn[] {
  return [...prepared.measures.values()].map(({ title, unit, values }) => ({
    header: title[language],
    numberFormat: formats[unit],
    cellOf: (customer) => numberOrBlank(values[customer]),
  }));
}

/** A column with one cell a customer. */
type CustomerColumn = Omit<TierColumn, "id">;

/** The customers and further columns of theirs, in the order of rank and under headers that differ. */
export function listedColumns(run: Run, further: readonly CustomerColumn[]): readonly SheetColumn[] {
  const { ids } = run.prepared.customers;
  const order = customersByRank(run);
  const customer: CustomerColumn = {
    header: run.policy.data.customer,
    numberFormat: null,
    cellOf: (each) => ids[each] ?? "",
  };
  const used: string[] = [];
  return [customer, ...further].map(({ header: wanted, numberFormat, cellOf }) => {
    const header = unusedName(wanted, used, (name, count) => `${name} ${count}`);
    used.push(header);
    return { header, numberFormat, cellOf: (row: number) => cellOf(order[row] ?? -1) };
  });
}

/** Customers by rank, equal ranks in their order of appearance. */
function customersByRank({ rankOf, prepared }: Run): readonly number[] {
  const place = (customer: number): number => rankOf[customer] || Infinity;
  const order = Array.from({ length: prepared.customers.count }, (_, customer) => customer);
  return order.sort((one, other) => (place(one) === place(other) ? one - other : place(one) - place(other)));
}
