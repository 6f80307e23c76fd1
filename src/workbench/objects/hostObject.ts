import type { Host } from "./host";

/** One member of an Excel object that holds a value or leads to another object. */
export interface PropertyRecord<Target> {
  readonly get?: (target: Target, host: Host) => unknown;
  readonly set?: (target: Target, value: unknown, host: Host) => void;
}

/** Gives an object, a plain result, or nothing. */
export type Method<Target> = (target: Target, args: readonly unknown[], host: Host) => unknown;

/**
 * One object of Excel's object model, as data: members by their names on the wire (PascalCase).
 * A member that stands in no record does not exist for the add-in.
 */
export interface ObjectRecord<Target> {
  /** As Excel names it in error locations: "Worksheet". */
  readonly name: string;
  readonly properties: Readonly<Record<string, PropertyRecord<Target>>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** Members whose answer depends on the results of formulas: they wait for the calculation. */
  readonly readsResults?: readonly string[];
  /** What the library keeps to find the object again: `Id`, `_Id`, or a reference that the host holds. */
  readonly identity?: "Id" | "_Id" | "_ReferenceId";
  /** Of a collection: its items, and one of them by name or id. */
  readonly items?: (target: Target, host: Host) => readonly HostObject[];
  readonly item?: (target: Target, key: unknown, host: Host) => HostObject;
}

/** An object of the workbook as requests see it, whatever it stands for. */
export interface HostObject {
  readonly record: ObjectRecord<never>;
  readonly target: unknown;
  property(name: string): { get?: (host: Host) => unknown; set?: (value: unknown, host: Host) => void } | null;
  method(name: string): ((args: readonly unknown[], host: Host) => unknown) | null;
  items(host: Host): readonly HostObject[] | null;
  item(key: unknown, host: Host): HostObject | null;
}

/** Binds a record to what it describes. */
export function hostObject<Target>(record: ObjectRecord<Target>, target: Target): HostObject {
  return {
    record: record as ObjectRecord<never>,
    target,
    property(name) {
      const property = Object.hasOwn(record.properties, name) ? record.properties[name] : undefined;
      if (!property) return null;
      const { get, set } = property;
      return {
        ...(get ? { get: (host: Host) => get(target, host) } : {}),
        ...(set ? { set: (value: unknown, host: Host) => set(target, value, host) } : {}),
      };
    },
    method(name) {
      const method = record.methods && Object.hasOwn(record.methods, name) ? record.methods[name] : undefined;
      return method ? (args, host) => method(target, args, host) : null;
    },
    items: (host) => record.items?.(target, host) ?? null,
    item: (key, host) => record.item?.(target, key, host) ?? null,
  };
}

/** Stands for what does not exist: `isNullObject` is true for it and for all that hangs on it. */
export const nullObject: HostObject = hostObject({ name: "Null", properties: {} }, null);

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "record" in value && "target" in value;
}

/** The target of an object argument where it is of this record; null where it is not. */
export function targetOf<Target>(record: ObjectRecord<Target>, value: unknown): Target | null {
  return isHostObject(value) && value.record === (record as ObjectRecord<never>) ? (value.target as Target) : null;
}
