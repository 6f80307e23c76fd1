import fc from "fast-check";
import { areaAddress, columnLetters, parseArea, sheetAddress } from "../../src/excel/sheetAddress";

const area = fc.record({
  row: fc.nat(1_048_000),
  column: fc.nat(16_000),
  rowCount: fc.integer({ min: 1, max: 500 }),
  columnCount: fc.integer({ min: 1, max: 300 }),
});

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));

  it("read back what they were written from, on any sheet", () => {
    fc.assert(
      fc.property(area, fc.string({ minLength: 1 }), (cells, sheet) => {
        expect(parseArea(sheetAddress(sheet, cells))).toEqual(cells);
      }),
    );
  });

  it.each([
    ["Orders", "Orders!A1"],
    ["Q1 sales", "'Q1 sales'!A1"],
    ["Tom's", "'Tom''s'!A1"],
    ["客户分级", "客户分级!A1"],
    ["A1", "'A1'!A1"],
    ["2024", "'2024'!A1"],
  ])("quotes the sheet %s where Excel does", (sheet, address) => {
    expect(sheetAddress(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 })).toBe(address);
  });

  it("takes dollar signs, refuses what is no address of cells", () => {
    expect(areaAddress(parseArea("Data!$B$2:$C$4"))).toBe("B2:C4");
    expect(() => parseArea("A:A")).toThrow("Not an address");
  });
});
