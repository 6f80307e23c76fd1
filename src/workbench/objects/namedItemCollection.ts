import type { Book } from "../model/book";
import { HostError } from "../model/hostError";
import type { ObjectRecord } from "./hostObject";
import { nullObject } from "./hostObject";

/** Defined names are not kept by this host: the book has none and takes none. */
export const namedItemCollection: ObjectRecord<Book> = {
  name: "NamedItemCollection",
  properties: {},
  methods: {
    GetCount: () => 0,
    GetItemOrNullObject: () => nullObject,
  },
  items: () => [],
  item() {
    throw new HostError("ItemNotFound");
  },
};
