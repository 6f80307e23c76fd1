import { bookOf, cellsOf, sheetOf } from "../../officeHost/bookContentBuilder";
import type { ExcelInNode } from "../../officeHost/excelInNode";
import { openExcel } from "../../officeHost/excelInNode";
import type { FunctionsMetadata } from "../../../src/workbench/model/functionMetadata";

const matrix = { type: "any", dimensionality: "matrix" };
const metadata: FunctionsMetadata = {
  functions: [
    { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "cells", ...matrix }], result: { dimensionality: "matrix" } },
    {
      id: "ECHO",
      name: "ECHO",
      parameters: [
        { name: "cells", ...matrix },
        { name: "rest", type: "any", optional: true },
      ],
    },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "text", type: "string" }] },
  ],
};

describe("custom functions, called in the add-in through the genuine Office.js", () => {
  let excel: ExcelInNode;
  const calls: unknown[][] = [];

  beforeEach(async () => {
    calls.length = 0;
    const cells = cellsOf([["n"], [1], [null], [3]]);
    excel = await openExcel(bookOf(sheetOf("Data", { cells })), { functions: { namespace: "TOY", metadata } });
    const { CustomFunctions } = excel;
    CustomFunctions.associate("DOUBLE", (rows: (number | null)[][]) => {
      calls.push(["DOUBLE", JSON.parse(JSON.stringify(rows))]);
      return rows.map(([n]) => [(n ?? 0) * 2, "x"]);
    });
    CustomFunctions.associate("ECHO", (rows: unknown[][], rest: unknown) => JSON.stringify([rows, rest]));
    CustomFunctions.associate("FAIL", (text: string) => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, `No ${text} here.`);
    });
  });
  afterEach(() => excel.dispose());

  function enter(formula: string, row = 0, column = 2): void {
    excel.book.sheet("{DATA}").enter({ row, column, rowCount: 1, columnCount: 1 }, [[formula]]);
  }
  function values(row: number, column: number, rowCount: number, columnCount: number): unknown {
    return excel.book.sheet("{DATA}").cells.values({ row, column, rowCount, columnCount });
  }

  it("shows #BUSY! until the result is there, then spills it, and formulas follow", async () => {
    enter("=TOY.DOUBLE(A2:A4)");
    enter("=SUM(C1:C3)", 0, 6);
    await excel.book.settled();
    expect(values(0, 2, 1, 1)).toEqual([["#BUSY!"]]);
    await excel.book.functions.settled();
    expect(values(0, 2, 3, 2)).toEqual([
      [2, "x"],
      [0, "x"],
      [6, "x"],
    ]);
    expect(values(0, 6, 1, 1)).toEqual([[8]]);
    expect(calls).toEqual([["DOUBLE", [[1], [null], [3]]]]);
  });

  it("calls again only when an argument changes", async () => {
    enter("=TOY.DOUBLE(A2:A4)");
    await excel.book.functions.settled();
    enter("unrelated", 9, 9);
    await excel.book.functions.settled();
    expect(calls).toHaveLength(1);
    excel.book.sheet("{DATA}").enter({ row: 1, column: 0, rowCount: 1, columnCount: 1 }, [[10]]);
    await excel.book.functions.settled();
    expect(calls).toHaveLength(2);
    expect(values(0, 2, 1, 1)).toEqual([[20]]);
  });

  it("calls again only for the cells that an add-in calculates", async () => {
    enter("=TOY.DOUBLE(A2:A4)");
    enter("=TOY.DOUBLE(A2:A3)", 6, 2);
    await excel.book.functions.settled();
    calls.length = 0;
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("C1").calculate();
      await context.sync();
    });
    await excel.book.functions.settled();
    expect(calls).toEqual([["DOUBLE", [[1], [null], [3]]]]);
  });

  it("shows #SPILL! where cells are in the way and the result once they are gone", async () => {
    enter("in the way", 1, 3);
    enter("=TOY.DOUBLE(A2:A4)");
    await excel.book.functions.settled();
    expect(values(0, 2, 1, 1)).toEqual([["#SPILL!"]]);
    enter("", 1, 3);
    await excel.book.functions.settled();
    expect(values(0, 2, 2, 2)).toEqual([
      [2, "x"],
      [0, "x"],
    ]);
  });

  it("hands over blanks and omitted arguments as null", async () => {
    enter("=TOY.ECHO(A2:A4)");
    await excel.book.functions.settled();
    expect(values(0, 2, 1, 1)).toEqual([["[[[1],[null],[3]],null]"]]);
  });

  it("shows the error of a function and keeps its message", async () => {
    enter('=TOY.FAIL("gold")');
    await excel.book.functions.settled();
    expect(values(0, 2, 1, 1)).toEqual([["#N/A"]]);
    expect(excel.book.functions.messageAt("{DATA}", 0, 2)).toBe("No gold here.");
  });

  it("does not call where an argument is an error, and gives #CALC! for whole columns as Excel on the web does", async () => {
    enter("=TOY.DOUBLE(1/0)");
    enter("=TOY.DOUBLE(A:A)", 4, 2);
    await excel.book.functions.settled();
    expect(values(0, 2, 1, 1)).toEqual([["#DIV/0!"]]);
    expect(values(4, 2, 1, 1)).toEqual([["#CALC!"]]);
    expect(calls).toHaveLength(0);
  });

  it("computes formulas that were there before the functions", async () => {
    const early = await openExcel(
      bookOf(sheetOf("Data", { cells: { 0: { 0: { value: "#NAME?", formula: "=TOY.ECHO(B1:B1,5)" } } } })),
    );
    early.CustomFunctions.associate("ECHO", (rows: unknown[][], rest: unknown) => JSON.stringify([rows, rest]));
    await early.book.settled();
    early.book.functions.register({ namespace: "TOY", metadata, caller: early.calls });
    await early.book.functions.settled();
    expect(early.book.sheet("{DATA}").cells.value(0, 0)).toBe("[[[null]],5]");
    early.dispose();
  });
});
