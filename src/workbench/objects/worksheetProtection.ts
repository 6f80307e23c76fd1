import type { ObjectRecord } from "./hostObject";
import { sheetOf } from "./rangeTarget";
import type { SheetTarget } from "./worksheet";

export const worksheetProtection: ObjectRecord<SheetTarget> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (target, host) => host.isSheetProtected(sheetOf(target)) },
    Options: { get: () => null },
  },
  methods: {
    Protect(target, _args, host) {
      host.checkBookWritable();
      sheetOf(target).extras.protected = true;
      target.book.sheetChanged(target.sheetId);
    },
    Unprotect(target, _args, host) {
      host.checkBookWritable();
      sheetOf(target).extras.protected = false;
      target.book.sheetChanged(target.sheetId);
    },
  },
};
