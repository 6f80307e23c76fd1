import type { Book } from "../model/book";
import type { BookSheet } from "../model/bookSheet";
import { HostError } from "../model/hostError";
import { stringArgument } from "./argument";
import { eventMethods, eventTypes } from "./eventMethods";
import type { HostObject, ObjectRecord } from "./hostObject";
import { hostObject, nullObject } from "./hostObject";
import { worksheet } from "./worksheet";

function asObject(book: Book, sheet: BookSheet | undefined): HostObject {
  if (!sheet) throw new HostError("ItemNotFound");
  return hostObject(worksheet, { book, sheetId: sheet.id });
}

function listed(book: Book, visibleOnly: unknown): readonly BookSheet[] {
  return book.sheets().filter((sheet) => visibleOnly !== true || sheet.extras.visibility === "visible");
}

export const worksheetCollection: ObjectRecord<Book> = {
  name: "WorksheetCollection",
  properties: {},
  methods: {
    Add(book, [name], host) {
      host.checkBookWritable();
      return asObject(book, book.structure.add(name === null || name === undefined ? null : stringArgument(name)));
    },
    GetActiveWorksheet: (book) => asObject(book, book.activeSheet),
    GetCount: (book, [visibleOnly]) => listed(book, visibleOnly).length,
    GetFirst: (book, [visibleOnly]) => asObject(book, listed(book, visibleOnly)[0]),
    GetLast: (book, [visibleOnly]) => asObject(book, listed(book, visibleOnly).at(-1)),
    GetItemOrNullObject(book, [key]) {
      const sheet = book.findSheet(stringArgument(key));
      return sheet ? asObject(book, sheet) : nullObject;
    },
    ...eventMethods<Book>("DataChangedEvent", eventTypes.worksheetDataChanged, () => ""),
    ...eventMethods<Book>("SelectionChangedEvent", eventTypes.worksheetSelectionChanged, () => ""),
    ...eventMethods<Book>("ActivatedEvent", eventTypes.worksheetActivated, () => ""),
    ...eventMethods<Book>("DeactivatedEvent", eventTypes.worksheetDeactivated, () => ""),
    ...eventMethods<Book>("AddedEvent", eventTypes.worksheetAdded, () => ""),
    ...eventMethods<Book>("DeletedEvent", eventTypes.worksheetDeleted, () => ""),
  },
  items: (book) => book.sheets().map((sheet) => asObject(book, sheet)),
  item: (book, key) => asObject(book, book.findSheet(stringArgument(key)) ?? undefined),
};
