import fc from "fast-check";
import {
  mayReturnArray,
  moveFormula,
  readFormula,
  writeFormula,
} from "../../../src/workbench/files/package/formulaText";

// Stored forms as Excel writes them: [MS-XLSX] 2.2.2 for _xlfn, OfficeDev/office-js #5611 and #3558 for _xldudf_.
const pairs: readonly (readonly [string, string])[] = [
  ["=SUM(A1:B2)", "SUM(A1:B2)"],
  ["=TIER.RFM(A2:D9,5)", "_xldudf_TIER_RFM(A2:D9,5)"],
  ["=UNIQUE(A1:A9)", "_xlfn.UNIQUE(A1:A9)"],
  ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
  ["=PERCENTILE.INC(A1:A9,0.8)", "_xlfn.PERCENTILE.INC(A1:A9,0.8)"],
  ["=NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ['=IF(A1="TIER.RFM(",1,2)', 'IF(A1="TIER.RFM(",1,2)'],
  ["=SUM('TIER.RFM('!A1)", "SUM('TIER.RFM('!A1)"],
  ["=SUM(F1#)", "SUM(_xlfn.ANCHORARRAY(F1))"],
  ["=LET(total,SUM(A1:A9),total/2)", "_xlfn.LET(_xlpm.total,SUM(A1:A9),_xlpm.total/2)"],
  ["=SUM(Orders[[#This Row],[Net (EUR)]])", "SUM(Orders[[#This Row],[Net (EUR)]])"],
];

test.each(pairs)("%s is stored as %s", (shown, stored) => {
  expect(writeFormula(shown)).toBe(stored);
  expect(readFormula(stored)).toBe(shown);
});

test("only formulas that may spill are stored as arrays", () => {
  expect(mayReturnArray("=TIER.RFM(A2:D9)")).toBe(true);
  expect(mayReturnArray("=UNIQUE(A1:A9)")).toBe(true);
  expect(mayReturnArray("=SUM(A1:A9)")).toBe(false);
  expect(mayReturnArray("=PERCENTILE.INC(A1:A9,0.5)")).toBe(false);
});

describe("moveFormula", () => {
  // As Excel fills the formula of A1 down two rows and right one column.
  test.each([
    ["A1*2", "B3*2"],
    ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
    ["SUM(A:A)+SUM(1:1)", "SUM(B:B)+SUM(3:3)"],
    ["SUM('A1 sheet'!A1:B2)", "SUM('A1 sheet'!B3:C4)"],
    ['A1&"A1"', 'B3&"A1"'],
    ["LOG10(A1)", "LOG10(B3)"],
    ["Table1[A1]", "Table1[A1]"],
  ])("%s → %s", (text, moved) => {
    expect(moveFormula(text, 2, 1)).toBe(moved);
  });

  test("there and back is the same", () => {
    const cell = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.constantFrom("A", "Z", "AA", "XF"), fc.boolean());
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), fc.nat(50), fc.nat(50), (cells, rows, columns) => {
        const text = cells.map(([row, column, fixed]) => `${fixed ? "$" : ""}${column}${row}`).join("+");
        expect(moveFormula(moveFormula(text, rows, columns), -rows, -columns)).toBe(text);
      }),
    );
  });
});
