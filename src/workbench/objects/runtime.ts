import type { Book } from "../model/book";
import { booleanArgument } from "./argument";
import type { ObjectRecord } from "./hostObject";

export const runtime: ObjectRecord<Book> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_book, host) => host.eventsEnabled,
      set: (_book, value, host) => {
        host.eventsEnabled = booleanArgument(value);
      },
    },
  },
};
