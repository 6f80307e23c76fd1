import type { Book } from "../model/book";
import { HostError } from "../model/hostError";
import { stringArgument } from "./argument";
import type { HostObject, ObjectRecord } from "./hostObject";
import { hostObject, nullObject } from "./hostObject";

interface SettingTarget {
  readonly book: Book;
  readonly key: string;
}

const setting: ObjectRecord<SettingTarget> = {
  name: "Setting",
  identity: "_Id",
  properties: {
    Key: { get: ({ key }) => key },
    _Id: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => book.settings.get(key),
      set: ({ book, key }, value, host) => {
        host.checkBookWritable();
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete({ book, key }, _args, host) {
      host.checkBookWritable();
      book.settings.delete(key);
    },
  },
};

function find(book: Book, key: unknown): HostObject | null {
  const name = stringArgument(key);
  return book.settings.has(name) ? hostObject(setting, { book, key: name }) : null;
}

export const settingCollection: ObjectRecord<Book> = {
  name: "SettingCollection",
  properties: {},
  methods: {
    Add(book, [key, value], host) {
      host.checkBookWritable();
      book.settings.set(stringArgument(key), value);
      return find(book, key);
    },
    GetCount: (book) => book.settings.entries().length,
    GetItemOrNullObject: (book, [key]) => find(book, key) ?? nullObject,
  },
  items: (book) => book.settings.entries().map(([key]) => hostObject(setting, { book, key })),
  item(book, key) {
    const found = find(book, key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  },
};
