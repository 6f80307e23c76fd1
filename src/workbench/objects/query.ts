import type { Host } from "./host";
import type { HostObject } from "./hostObject";
import { isHostObject, nullObject } from "./hostObject";
import { MemberError } from "./memberError";
import type { RichApiQuery } from "./richApiRequest";

/** Property paths as a tree: "format/fill/color" is format → fill → color; an empty node asks for all plain properties. */
interface Selection {
  readonly [member: string]: Selection;
}

type Mutable = { [member: string]: Mutable };

function selectionOf(paths: readonly string[]): Selection {
  const root: Mutable = {};
  for (const path of paths) {
    let node = root;
    for (const part of path.split("/")) node = node[part] ??= {};
  }
  return root;
}

/**
 * The name on the wire of a property that was asked for.
 * @example wireName("rowCount") // => "RowCount"
 */
export function wireName(member: string): string {
  const letter = member.startsWith("_") ? 1 : 0;
  return member.slice(0, letter) + member.charAt(letter).toUpperCase() + member.slice(letter + 1);
}

function read(object: HostObject, member: string, host: Host): unknown {
  const get = object.property(member)?.get;
  if (!get) throw new MemberError(object.record.name, member);
  return get(host);
}

function scalarMembers(object: HostObject, host: Host): string[] {
  const names = Object.keys(object.record.properties);
  return names.filter((name) => object.property(name)?.get && !isHostObject(read(object, name, host)));
}

function readMembers(object: HostObject, selection: Selection, host: Host): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const asked = Object.keys(selection);
  const members = asked.length === 0 ? scalarMembers(object, host) : asked;
  for (const member of members) {
    const name = wireName(member);
    if (name === "_ReferenceId") value[name] = host.keep(object);
    else {
      const content = read(object, name, host);
      value[name] = isHostObject(content) ? readObject(content, selection[member] ?? {}, host) : content;
    }
  }
  return value;
}

/** The values of an object's identity, which the library needs to find it again. */
export function identityOf(object: HostObject, host: Host): Record<string, unknown> {
  const { identity } = object.record;
  if (!identity) return {};
  if (identity === "_ReferenceId") return { _ReferenceId: host.keep(object) };
  return { [identity]: read(object, identity, host) };
}

function readItem(item: HostObject, selection: Selection, host: Host): Record<string, unknown> {
  const id =
    item.record.identity === "Id" || item.record.identity === "_Id"
      ? read(item, item.record.identity, host)
      : undefined;
  return { ...(id === undefined ? {} : { _Id: id }), ...identityOf(item, host), ...readMembers(item, selection, host) };
}

function readObject(object: HostObject, selection: Selection, host: Host, query: RichApiQuery = {}): unknown {
  if (object === nullObject) return null;
  const items = object.items(host);
  if (!items) return readMembers(object, selection, host);
  const { items: ofItems, ...own } = selection;
  const collection: Record<string, unknown> = {};
  const forItems: Record<string, Selection> = { ...ofItems };
  for (const [member, nested] of Object.entries(own)) {
    if (object.property(wireName(member))) collection[wireName(member)] = read(object, wireName(member), host);
    else forItems[member] = nested;
  }
  const asksItems = ofItems !== undefined || Object.keys(forItems).length > 0 || Object.keys(own).length === 0;
  const from = query.Skip ?? 0;
  const shown = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  if (asksItems) collection["_Items"] = shown.map((item) => readItem(item, forItems, host));
  return collection;
}

/** Answers a `load`: the asked properties, PascalCase; null for a null object. */
export function answerQuery(object: HostObject, query: RichApiQuery, host: Host): unknown {
  const selection = selectionOf([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return readObject(object, selection, host, query);
}
