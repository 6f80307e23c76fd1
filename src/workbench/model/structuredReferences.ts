import type { FUniver } from "@univerjs/core/facade";
import type { BookChange } from "./bookChange";
import type { Table, TableStore } from "./tableStore";
import { univerRange } from "./univerWorkbook";

/** Keeps Univer's formulas told of the tables, so that =SUM(Orders[amount]) finds its cells. */
export class StructuredReferences {
  readonly #api: FUniver;
  readonly #unitId: string;
  readonly #tables: TableStore;
  /** Table id → the name that formulas know it by. */
  readonly #names = new Map<string, string>();

  constructor(api: FUniver, unitId: string, tables: TableStore) {
    this.#api = api;
    this.#unitId = unitId;
    this.#tables = tables;
    for (const table of tables.all()) this.#publish(table);
  }

  follow(change: BookChange): void {
    if (change.kind !== "tables") return;
    const table = this.#tables.all().find(({ id }) => id === change.tableId);
    const known = this.#names.get(change.tableId);
    if (known !== undefined && known !== table?.name) this.#withdraw(change.tableId, known);
    if (table) this.#publish(table);
  }

  #publish({ id, name, sheetId, range, columnNames }: Table): void {
    this.#names.set(id, name);
    const titleMap = new Map(columnNames.map((column, index) => [column, index]));
    const reference = { sheetId, range: univerRange(range), titleMap };
    this.#command("formula.mutation.set-super-table", { tableName: name, reference });
  }

  #withdraw(id: string, tableName: string): void {
    this.#names.delete(id);
    this.#command("formula.mutation.remove-super-table", { tableName });
  }

  #command(id: string, params: object): void {
    this.#api.syncExecuteCommand(id, { unitId: this.#unitId, ...params });
  }
}
