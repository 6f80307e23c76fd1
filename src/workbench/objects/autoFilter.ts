import type { ObjectRecord } from "./hostObject";
import { hostObject } from "./hostObject";
import { range } from "./range";
import type { TableTarget } from "./table";
import { checkTableWritable, tableOf } from "./table";

export const autoFilter: ObjectRecord<TableTarget> = {
  name: "AutoFilter",
  properties: {
    Enabled: { get: () => true },
    IsDataFiltered: { get: (target) => tableOf(target).filteredRows.length > 0 },
  },
  methods: {
    ClearCriteria(target, _args, host) {
      const found = checkTableWritable(target, host);
      target.book.sheet(found.sheetId).layout.setRowsHidden(found.filteredRows, false);
      target.book.tables.update(target.id, { filteredRows: [] });
    },
    GetRange: (target) => {
      const { sheetId, range: cells } = tableOf(target);
      return hostObject(range, { book: target.book, sheetId, range: cells });
    },
  },
};
