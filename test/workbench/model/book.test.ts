import { Book } from "../../../src/workbench/model/book";
import type { BookContent, SheetContent } from "../../../src/workbench/model/bookContent";
import { bookOf, cellsOf, sheetOf, tableSheetOf } from "../../officeHost/bookContentBuilder";
import type { HeadlessUniver } from "../../officeHost/univerInNode";
import { univerInNode } from "../../officeHost/univerInNode";

describe("the book", () => {
  let univer: HeadlessUniver;
  beforeEach(() => (univer = univerInNode()));
  afterEach(() => univer.dispose());

  function open(content: BookContent): Book {
    return new Book(univer.api, content);
  }

  it("gives back the content that it was opened with", () => {
    const rich: SheetContent = sheetOf("Rich", {
      cells: {
        0: { 0: { value: "x", format: { bold: true, fill: "#FFCC00", numberFormat: "0.0%" } }, 3: { value: true } },
        4: { 1: { value: 0.5 } },
      },
      columnWidthsPx: { 0: 120, 2: 40 },
      rowHeightsPx: { 2: 52, 4: 20 },
      fittedRowHeightsPx: { 6: 40 },
      merges: [{ row: 6, column: 0, rowCount: 1, columnCount: 2 }],
      hiddenRows: [4],
      frozenRows: 1,
      frozenColumns: 2,
      showGridlines: false,
      page: { orientation: "landscape", fitToWidth: 1, fitToHeight: null },
    });
    const hidden = sheetOf("Lookup", { visibility: "veryHidden", protected: true });
    const content: BookContent = {
      ...bookOf(
        rich,
        tableSheetOf("Data", "Orders", [
          ["id", "n"],
          ["a", 1],
        ]),
        hidden,
      ),
      customXmlParts: [{ id: "{1}", xml: "<a/>" }],
      structureProtected: true,
    };
    const book = open(content);
    expect(book.content()).toEqual(content);
    book.dispose();
  });

  it("shows kept spills without taking them for constants, and keeps them", async () => {
    const cells: SheetContent["cells"] = {
      0: { 0: { value: 1, formula: "=TOY.DOUBLE(D1:D2)", spill: { rowCount: 2, columnCount: 1 } } },
      1: { 0: { value: 2 } },
    };
    const book = open(bookOf(sheetOf("Data", { cells })));
    await book.settled();
    expect(book.sheet("{DATA}").cells.values({ row: 0, column: 0, rowCount: 2, columnCount: 1 })).toEqual([[1], [2]]);
    expect(book.content().sheets[0]?.cells).toEqual(cells);
    book.dispose();
  });

  it("lets formulas name tables and their columns", async () => {
    const book = open(
      bookOf(
        tableSheetOf("Data", "Orders", [
          ["id", "n"],
          ["a", 1],
          ["b", 2],
        ]),
      ),
    );
    const sheet = book.sheet("{DATA}");
    sheet.enter({ row: 0, column: 4, rowCount: 1, columnCount: 1 }, [["=SUM(Orders[n])"]]);
    await book.settled();
    expect(sheet.cells.value(0, 4)).toBe(3);
    book.dispose();
  });

  it("moves tables with inserted rows and narrows them with removed columns", () => {
    const book = open(
      bookOf(
        tableSheetOf("Data", "Orders", [
          ["id", "n", "m"],
          ["a", 1, 2],
        ]),
      ),
    );
    const [sheet] = univer.api.getWorkbook(book.unitId)?.getSheets() ?? [];
    sheet?.insertRowsBefore(0, 2);
    expect(book.tables.get("table-Orders").range).toEqual({ row: 2, column: 0, rowCount: 2, columnCount: 3 });
    sheet?.deleteColumns(1, 1);
    expect(book.tables.get("table-Orders")).toMatchObject({
      range: { row: 2, column: 0, rowCount: 2, columnCount: 2 },
      columnNames: ["id", "m"],
    });
    book.dispose();
  });

  it("adds sheets behind the others without showing them", () => {
    const book = open(bookOf(sheetOf("Data")));
    book.select("{DATA}", [{ row: 3, column: 1, rowCount: 1, columnCount: 1 }]);
    const heard: string[] = [];
    book.onChange(({ kind }) => heard.push(kind));
    const added = book.structure.add("More");
    expect(heard).toEqual(["sheetAdded"]);
    expect(book.sheets().map(({ name }) => name)).toEqual(["Data", "More"]);
    expect(book.selection).toEqual({ sheetId: "{DATA}", areas: [{ row: 3, column: 1, rowCount: 1, columnCount: 1 }] });
    expect(univer.api.getWorkbook(book.unitId)?.getActiveSheet().getSheetId()).toBe("{DATA}");
    expect(added.layout.columnWidthPx(0)).toBe(64);
    book.dispose();
  });

  it("tells who wrote, block by block joined, and nothing twice", () => {
    const book = open(bookOf(sheetOf("Data", { cells: cellsOf([[1]]) })));
    const heard: unknown[] = [];
    book.onChange((change) => heard.push(change));
    book.beginRequest();
    book.asAddin(() => {
      book.sheet("{DATA}").enter({ row: 1, column: 0, rowCount: 2, columnCount: 1 }, [[1], [2]]);
      book.sheet("{DATA}").enter({ row: 3, column: 0, rowCount: 1, columnCount: 1 }, [[3]]);
    });
    expect(book.sheet("{DATA}").cells.value(3, 0)).toBe(3);
    book.endRequest();
    const range = { row: 1, column: 0, rowCount: 3, columnCount: 1 };
    expect(heard).toEqual([{ kind: "cells", sheetId: "{DATA}", range, source: "addin" }]);
    book.dispose();
  });
});
