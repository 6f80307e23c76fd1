import type { Book } from "../model/book";
import type { CustomXmlPart } from "../model/bookContent";
import { rootNamespace } from "../model/customXmlStore";
import { HostError } from "../model/hostError";
import { stringArgument } from "./argument";
import type { HostObject, ObjectRecord } from "./hostObject";
import { hostObject, nullObject } from "./hostObject";

interface PartTarget {
  readonly book: Book;
  readonly id: string;
}

/** All parts, or those of one namespace. */
interface PartsTarget {
  readonly book: Book;
  readonly namespace: string | null;
}

function partOf({ book, id }: PartTarget): CustomXmlPart {
  const part = book.customXml.find(id);
  if (!part) throw new HostError("ItemNotFound");
  return part;
}

const customXmlPart: ObjectRecord<PartTarget> = {
  name: "CustomXmlPart",
  identity: "Id",
  properties: {
    Id: { get: (target) => partOf(target).id },
    NamespaceUri: { get: (target) => rootNamespace(partOf(target).xml) },
  },
  methods: {
    GetXml: (target) => partOf(target).xml,
    SetXml({ book, id }, [xml], host) {
      host.checkBookWritable();
      book.customXml.set(id, xml);
    },
    Delete({ book, id }, _args, host) {
      host.checkBookWritable();
      book.customXml.delete(id);
    },
  },
};

function partsOf({ book, namespace }: PartsTarget): readonly HostObject[] {
  const parts = book.customXml.all().filter((part) => namespace === null || rootNamespace(part.xml) === namespace);
  return parts.map(({ id }) => hostObject(customXmlPart, { book, id }));
}

function find(target: PartsTarget, id: unknown): HostObject | null {
  return partsOf(target).find((part) => (part.target as PartTarget).id === id) ?? null;
}

function only(target: PartsTarget): HostObject | null {
  const parts = partsOf(target);
  if (parts.length > 1) throw new HostError("InvalidOperation");
  return parts[0] ?? null;
}

function found(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

const reading: ObjectRecord<PartsTarget> = {
  name: "CustomXmlPartScopedCollection",
  properties: {},
  methods: {
    GetCount: (target) => partsOf(target).length,
    GetItemOrNullObject: (target, [id]) => find(target, id) ?? nullObject,
    GetOnlyItem: (target) => found(only(target)),
    GetOnlyItemOrNullObject: (target) => only(target) ?? nullObject,
  },
  items: partsOf,
  item: (target, id) => found(find(target, id)),
};

export const customXmlPartCollection: ObjectRecord<PartsTarget> = {
  ...reading,
  name: "CustomXmlPartCollection",
  methods: {
    GetCount: (target) => partsOf(target).length,
    GetItemOrNullObject: (target, [id]) => find(target, id) ?? nullObject,
    Add({ book }, [xml], host) {
      host.checkBookWritable();
      return hostObject(customXmlPart, { book, id: book.customXml.add(xml).id });
    },
    GetByNamespace: ({ book }, [namespace]) => hostObject(reading, { book, namespace: stringArgument(namespace) }),
  },
};
