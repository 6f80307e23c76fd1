import type { Book } from "../model/book";
import type { ObjectRecord } from "./hostObject";

export const workbookProtection: ObjectRecord<Book> = {
  name: "WorkbookProtection",
  properties: {
    Protected: { get: (book) => book.structureProtected || book.conditions.state.protectedStructure },
  },
  methods: {
    Protect(book, _args, host) {
      host.checkBookWritable();
      book.structureProtected = true;
    },
    Unprotect(book, _args, host) {
      host.checkBookWritable();
      book.structureProtected = false;
    },
  },
};
