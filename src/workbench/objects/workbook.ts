import type { Book } from "../model/book";
import { HostError } from "../model/hostError";
import { application } from "./application";
import { customXmlPartCollection } from "./customXmlPartCollection";
import type { ObjectRecord } from "./hostObject";
import { hostObject } from "./hostObject";
import { namedItemCollection } from "./namedItemCollection";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { runtime } from "./runtime";
import { settingCollection } from "./settingCollection";
import { tableCollection } from "./tableCollection";
import { workbookProtection } from "./workbookProtection";
import { worksheetCollection } from "./worksheetCollection";

export const workbook: ObjectRecord<Book> = {
  name: "Workbook",
  properties: {
    Name: { get: () => "Book1.xlsx" },
    ReadOnly: { get: (book) => book.conditions.state.readOnlyBook },
    Application: { get: (book) => hostObject(application, book) },
    CustomXmlParts: { get: (book) => hostObject(customXmlPartCollection, { book, namespace: null }) },
    Names: { get: (book) => hostObject(namedItemCollection, book) },
    Protection: { get: (book) => hostObject(workbookProtection, book) },
    Settings: { get: (book) => hostObject(settingCollection, book) },
    Tables: { get: (book) => hostObject(tableCollection, { book, sheetId: null }) },
    Worksheets: { get: (book) => hostObject(worksheetCollection, book) },
    _Runtime: { get: (book) => hostObject(runtime, book) },
  },
  methods: {
    GetActiveCell(book) {
      const { sheetId, areas } = book.selection;
      const [first] = areas;
      if (!first) throw new HostError("InvalidSelection");
      return hostObject(range, { book, sheetId, range: { ...first, rowCount: 1, columnCount: 1 } });
    },
    GetSelectedRange(book) {
      const { sheetId, areas } = book.selection;
      const [only, second] = areas;
      if (!only || second) throw new HostError("InvalidSelection");
      return hostObject(range, { book, sheetId, range: only });
    },
    GetSelectedRanges: (book) => hostObject(rangeAreas, { book, ...book.selection }),
    _RemoveReference: (_book, [id], host) => host.release(String(id)),
    _RemoveAllReferences: (_book, _args, host) => host.releaseAll(),
    _GetReferenceCount: (_book, _args, host) => host.referenceCount,
    _SetOsfControlContainerReadyForCustomFunctions: (_book, _args, host) => host.functionResults.ready(),
  },
};
