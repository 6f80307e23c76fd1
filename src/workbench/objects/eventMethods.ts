import type { Method } from "./hostObject";

/** The library's numbers of the events that this host sends (they stand there beside each `_Register…Event`). */
export const eventTypes = {
  worksheetDataChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetNameChanged: 25,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableDataChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The pair of methods with which the library registers and unregisters one event on an object. */
export function eventMethods<Target>(
  name: string,
  type: number,
  targetIdOf: (target: Target) => string,
): Readonly<Record<string, Method<Target>>> {
  return {
    [`_Register${name}`]: (target, _args, host) => host.events.register(type, targetIdOf(target)),
    [`_Unregister${name}`]: (target, _args, host) => host.events.unregister(type, targetIdOf(target)),
  };
}
