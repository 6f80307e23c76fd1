import fc from "fast-check";
import { columnIndex, columnLetters, formatA1, maxColumns, maxRows, parseA1 } from "../../../src/workbench/model/a1";

describe("A1 references", () => {
  it.each([
    ["A1", { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
    ["$B$2:C3", { row: 1, column: 1, rowCount: 2, columnCount: 2 }],
    ["C3:B2", { row: 1, column: 1, rowCount: 2, columnCount: 2 }],
    ["A:C", { row: 0, column: 0, rowCount: maxRows, columnCount: 3 }],
    ["2:3", { row: 1, column: 0, rowCount: 2, columnCount: maxColumns }],
    ["XFD1048576", { row: maxRows - 1, column: maxColumns - 1, rowCount: 1, columnCount: 1 }],
  ])("reads %s", (text, range) => expect(parseA1(text)).toEqual({ sheetName: null, range }));

  it.each(["", "A0", "XFE1", "A1048577", "A1:B", "A", "1", "A1:B2:C3", "A1B"])("refuses %s", (text) => {
    expect(parseA1(text)).toBeNull();
  });

  it("reads what it wrote, whatever the sheet is called", () => {
    const names = fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[\\/?*:[\]]|^'|'$|^\s|\s$/.test(name));
    const range = fc.record({
      row: fc.nat(1000),
      column: fc.nat(700),
      rowCount: fc.integer({ min: 1, max: 99 }),
      columnCount: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(names, range, (sheetName, cells) => {
        expect(parseA1(formatA1(cells, sheetName))).toEqual({ sheetName, range: cells });
      }),
    );
  });

  it("counts columns as Excel does", () => {
    expect([columnLetters(0), columnLetters(25), columnLetters(26), columnLetters(maxColumns - 1)]).toEqual([
      "A",
      "Z",
      "AA",
      "XFD",
    ]);
    fc.assert(fc.property(fc.nat(maxColumns - 1), (column) => columnIndex(columnLetters(column)) === column));
  });
});
