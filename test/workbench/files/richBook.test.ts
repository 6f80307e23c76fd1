import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre";
import { openBook } from "../../../src/workbench/files/openBook";
import type { OpenedBook } from "../../../src/workbench/files/openedBook";
import { parseXml, writeElement, type XmlElement } from "../../../src/workbench/files/package/xml";
import { saveBook } from "../../../src/workbench/files/saveBook";
import type { BookContent, CellContent, SheetContent } from "../../../src/workbench/model/bookContent";
import { pyramidBook } from "./pyramidBook";

// rich.xlsx is made by excelize (test/data/books/makeRichBook.mjs), not by the code under test; hucre reads the results.
const original = new Uint8Array(readFileSync("test/data/books/rich.xlsx"));

function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function sheetNamed(book: BookContent, name: string): SheetContent {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function withSheet(
  book: BookContent,
  name: string,
  change: (sheet: SheetContent) => Partial<SheetContent>,
): BookContent {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet)),
  };
}

function withCell(sheet: SheetContent, row: number, column: number, cell: CellContent): SheetContent["cells"] {
  return { ...sheet.cells, [row]: { ...sheet.cells[row], [column]: cell } };
}

let opened: OpenedBook;
beforeAll(async () => {
  opened = await openBook(original, "rich.xlsx");
});

describe("opening a workbook of another program", () => {
  test("reads values, formulas, formats and structure", () => {
    const customers = sheetNamed(opened.content, "Customers");
    expect(opened.content.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Customers", "visible"],
      ["Lookup", "hidden"],
      ["Report", "visible"],
    ]);
    expect(customers.cells[0]?.[0]).toEqual({
      value: "Customer",
      format: {
        bold: true,
        italic: true,
        fontSize: 12,
        fontColor: "#ffffff",
        fill: "#2f5597",
        horizontalAlignment: "Center",
        verticalAlignment: "Center",
        wrapText: true,
      },
    });
    expect(customers.cells[1]?.[4]).toEqual({ value: 45292, format: { numberFormat: "yyyy-mm-dd" } });
    expect(customers.cells[3]?.[0]).toEqual({ value: "Cedar 公司" });
    expect(customers.cells[7]?.[0]).toEqual({ value: "bold and red" });
    expect(customers.merges).toEqual([{ row: 9, column: 0, rowCount: 1, columnCount: 3 }]);
    expect(customers.frozenRows).toBe(1);
    expect(sheetNamed(opened.content, "Lookup").hiddenRows).toEqual([2]);
    expect(customers.tables).toMatchObject([{ name: "CustomerTable", range: { rowCount: 6, columnCount: 6 } }]);
    expect(opened.content.customXmlParts).toEqual([
      { id: "{6F1C0D2A-93B4-4A7E-8C55-0D9E6B1F2A34}", xml: '<crm xmlns="urn:example:crm"><account>42</account></crm>' },
    ]);
  });

  test("writes out a shared formula for each of its cells", () => {
    const { cells } = sheetNamed(opened.content, "Customers");
    expect([1, 2, 5].map((row) => cells[row]?.[5]?.formula)).toEqual(["=C2*2", "=C3*2", "=C6*2"]);
  });

  test("shows a dynamic array with the size of its result", () => {
    const { cells } = sheetNamed(opened.content, "Customers");
    expect(cells[1]?.[9]).toEqual({
      value: "North",
      formula: "=UNIQUE(B2:B6)",
      spill: { rowCount: 4, columnCount: 1 },
    });
    expect(cells[2]?.[9]).toEqual({ value: "South" });
  });

  test("reads the chart it understands and leaves the pie alone", () => {
    expect(sheetNamed(opened.content, "Report").charts).toMatchObject([
      {
        id: "xl/charts/chart1.xml",
        type: "ColumnClustered",
        title: "Revenue by customer",
        series: [{ valuesReference: "Customers!$C$2:$C$6", categoriesReference: "Customers!$A$2:$A$6" }],
        left: 0,
        top: 0,
        width: 360,
        height: 195,
      },
    ]);
  });
});

describe("saving a workbook of another program", () => {
  test("without changes gives every part back byte for byte", async () => {
    expect(partsOf(await saveBook(opened.content, opened))).toEqual(partsOf(original));
  });

  describe("with a tier column, a pyramid sheet and a policy added", () => {
    let saved: Uint8Array;
    let parts: Record<string, string>;
    const before = partsOf(original);

    beforeAll(async () => {
      saved = await saveBook(withTiers(opened.content), opened);
      parts = partsOf(saved);
    });

    test("keeps all parts that the change does not concern byte for byte", () => {
      const concerned = [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/workbook.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/tables/table1.xml",
        "xl/worksheets/sheet1.xml",
      ];
      const changed = Object.keys(before).filter((path) => parts[path] !== before[path]);
      expect(changed.sort()).toEqual(concerned.sort());
    });

    test("keeps rules, validation, links, merges, notes, sparklines, header and print area of the changed sheet", () => {
      expect(frameOf(parts)).toEqual(frameOf(before));
      expect(Object.keys(frameOf(before)).sort()).toEqual(
        "cols conditionalFormatting dataValidations extLst headerFooter hyperlinks legacyDrawing mergeCells sheetFormatPr sheetViews tableParts".split(
          " ",
        ),
      );
      expect(parts["xl/workbook.xml"]).toContain("Customers!$A$1:$F$10");
    });

    test("keeps every other cell of the changed sheet as it was written", () => {
      const kept = cellTexts(parts);
      const changed = Object.entries(cellTexts(before)).filter(([place, text]) => kept[place] !== text);
      expect(changed.map(([place]) => place)).toEqual(["C3"]);
      expect(kept.C3).toBe('<c r="C3"><v>999</v></c>');
    });

    test("is read by another library, with the new column in the table", async () => {
      const book = await readXlsx(saved, { readStyles: true });
      expect(book.sheets.map(({ name }) => name)).toEqual(["Customers", "Lookup", "Report", "客户 金字塔"]);
      const [customers] = book.sheets;
      expect(customers?.tables?.[0]).toMatchObject({ name: "CustomerTable", range: "A1:G6" });
      expect(customers?.tables?.[0]?.columns.map(({ name }) => name).at(-1)).toBe("Tier");
      expect(customers?.rows.slice(0, 6).map((row) => row[6])).toEqual(["Tier", "A", "B", "A", "C", "C"]);
      expect(customers?.cells?.get("0,6")?.style?.font).toMatchObject({ bold: true });
      expect(book.sheets[3]?.charts?.map((chart) => chart.title)).toEqual(["客户金字塔 & 数量", "Concentration"]);
    });

    test("opens again with the same content", async () => {
      const again = (await openBook(saved, "rich.xlsx")).content;
      const wanted = withTiers(opened.content);
      expect(again.sheets.map(({ name }) => name)).toEqual(wanted.sheets.map(({ name }) => name));
      expect(again.sheets.map(({ cells }) => cells)).toEqual(wanted.sheets.map(({ cells }) => cells));
      expect(again.customXmlParts).toEqual(wanted.customXmlParts);
    });
  });
});

/** What the add-in does to a user's book. */
function withTiers(book: BookContent): BookContent {
  const tiers = ["Tier", "A", "B", "A", "C", "C"];
  const changed = withSheet(book, "Customers", (sheet) => {
    const cells = Object.fromEntries(
      Object.entries(sheet.cells).map(([row, rowCells]) => {
        const value = tiers[Number(row)];
        const format = row === "0" ? { format: { bold: true } } : {};
        return [row, value === undefined ? rowCells : { ...rowCells, 6: { value, ...format } }];
      }),
    );
    const tables = sheet.tables.map((table) => ({
      ...table,
      range: { ...table.range, columnCount: 7 },
      columnNames: [...table.columnNames, "Tier"],
    }));
    return { cells: withCell({ ...sheet, cells }, 2, 2, { value: 999 }), tables };
  });
  return {
    ...changed,
    sheets: [...changed.sheets, ...pyramidBook.sheets],
    customXmlParts: [
      ...changed.customXmlParts,
      { id: "{11111111-2222-4333-8444-555555555555}", xml: '<policy xmlns="urn:tierwise:policy">A &amp; B</policy>' },
    ],
  };
}

/** The children of the first sheet but rows and dimension, as text by name. */
function frameOf(parts: Record<string, string>): Record<string, string[]> {
  const frame: Record<string, string[]> = {};
  const root = parseXml(parts["xl/worksheets/sheet1.xml"] ?? "");
  for (const child of root.children as XmlElement[]) {
    if (child.name !== "sheetData" && child.name !== "dimension") (frame[child.name] ??= []).push(writeElement(child));
  }
  return frame;
}

function cellTexts(parts: Record<string, string>): Record<string, string> {
  const cells = (parts["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/g);
  return Object.fromEntries(Array.from(cells, (match) => [match[1], match[0]]));
}
