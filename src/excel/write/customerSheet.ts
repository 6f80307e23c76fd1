import type { Measure } from "../../engine/measure";
import type { Run } from "../../engine/run";
import type { Cell } from "../../engine/table";
import { unusedName } from "../source/uniqueHeaders";
import { type ColumnChoice, numberOrBlank, tierColumns } from "./tierColumns";

/** A column of the sheet of customers; `cellOf` takes a row of that sheet's list, from 0. */
export interface SheetColumn {
  readonly header: string;
  readonly numberFormat: string | null;
  cellOf(row: number): Cell;
}

/** The list of customers as a sheet of its own: one row a customer, best rank first, those without a rank last. */
export interface CustomerSheet {
  readonly columns: readonly SheetColumn[];
  readonly rowCount: number;
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

/** Plans the list: customer, the measures that took part, tier, and where wanted scores and rank. */
export function customerSheet(run: Run, choice: ColumnChoice): CustomerSheet {
  const { customers, measures } = run.prepared;
  const order = customersByRank(run);
  const perCustomer = [
    {
      header: run.policy.data.customer,
      numberFormat: null,
      cellOf: (customer: number) => customers.ids[customer] ?? "",
    },
    ...[...measures.values()].map(({ title, unit, values }) => ({
      header: title[choice.language],
      numberFormat: formats[unit],
      cellOf: (customer: number) => numberOrBlank(values[customer]),
    })),
    ...tierColumns(run, choice),
  ];
  const used: string[] = [];
  const columns = perCustomer.map(({ header: wanted, numberFormat, cellOf }) => {
    const header = unusedName(wanted, used, (name, count) => `${name} ${count}`);
    used.push(header);
    return { header, numberFormat, cellOf: (row: number) => cellOf(order[row] ?? -1) };
  });
  return { columns, rowCount: customers.count };
}

/** Customers by rank, equal ranks in their order of appearance. */
function customersByRank({ rankOf, prepared }: Run): readonly number[] {
  const place = (customer: number): number => rankOf[customer] || Infinity;
  const order = Array.from({ length: prepared.customers.count }, (_, customer) => customer);
  return order.sort((one, other) => (place(one) === place(other) ? one - other : place(one) - place(other)));
}
