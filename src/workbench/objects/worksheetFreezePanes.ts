import { HostError } from "../model/hostError";
import type { Host } from "./host";
import { integerArgument, stringArgument } from "./argument";
import type { HostObject, ObjectRecord } from "./hostObject";
import { hostObject, nullObject, targetOf } from "./hostObject";
import { range } from "./range";
import { rangeAt, sheetOf } from "./rangeTarget";
import type { SheetTarget } from "./worksheet";

function freeze(target: SheetTarget, rows: number, columns: number, host: Host): void {
  const sheet = sheetOf(target);
  host.checkSheetWritable(sheet);
  if (rows < 0 || columns < 0) throw new HostError("InvalidArgument");
  sheet.layout.freeze(rows, columns);
}

function location(target: SheetTarget): HostObject | null {
  const { rows, columns } = sheetOf(target).layout.frozen();
  if (rows + columns === 0) return null;
  const frozen = { row: 0, column: 0, rowCount: rows || 1_048_576, columnCount: columns || 16_384 };
  return hostObject(range, { ...target, range: frozen });
}

export const worksheetFreezePanes: ObjectRecord<SheetTarget> = {
  name: "WorksheetFreezePanes",
  properties: {},
  methods: {
    FreezeRows: (target, [count], host) => freeze(target, integerArgument(count ?? 1), 0, host),
    FreezeColumns: (target, [count], host) => freeze(target, 0, integerArgument(count ?? 1), host),
    FreezeAt(target, [frozen], host) {
      const area = targetOf(range, frozen) ?? rangeAt(target.book, target.sheetId, stringArgument(frozen));
      freeze(target, area.range.row + area.range.rowCount, area.range.column + area.range.columnCount, host);
    },
    Unfreeze: (target, _args, host) => freeze(target, 0, 0, host),
    GetLocation(target) {
      const found = location(target);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetLocationOrNullObject: (target) => location(target) ?? nullObject,
  },
};
