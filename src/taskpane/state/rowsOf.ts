import type { Run } from "../../engine/run";

/** Table rows of the customers that are wanted, in the order of the sheet. */
export function rowsOfCustomers({ prepared }: Run, wanted: (customer: number) => boolean): readonly number[] {
  const rows: number[] = [];
  prepared.customers.customerOfRow.forEach((customer, row) => {
    if (customer >= 0 && wanted(customer)) rows.push(row);
  });
  return rows;
}

/** Table rows of the customers of one tier. */
export function rowsOfTier(run: Run, tierIndex: number): readonly number[] {
  return rowsOfCustomers(run, (customer) => run.tierOf[customer] === tierIndex);
}
