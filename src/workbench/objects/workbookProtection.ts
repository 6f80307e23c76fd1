import type { Book } from "../model/book";
import type { ObjectRecord } from "./hostObject";

export const workbookProtection: ObjectRecord<Book> = {
  name: "WorkbookProtection",
  properties: {
    Protected: { get: (book) => book.structure.isLocked },
  },
  methods: {
    Protect(book, _args, host) {
      host.checkBookWritable();
      book.structure.isProtected = true;
    },
    Unprotect(book, _args, host) {
      host.checkBookWritable();
      book.structure.isProtected = false;
    },
  },
};
