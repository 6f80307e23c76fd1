import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre";
import { openBook } from "../../../src/workbench/files/openBook";
import type { OpenedBook } from "../../../src/workbench/files/openedBook";
import { saveBook } from "../../../src/workbench/files/saveBook";
import type { BookContent, SheetContent } from "../../../src/workbench/model/bookContent";
import { blankSheet, bookOf, cellsOf, pyramidBook, pyramidChart } from "./pyramidBook";

const richFile = new Uint8Array(readFileSync("test/data/books/rich.xlsx"));

async function openRich(change: (path: string, text: string) => string = (_path, text) => text): Promise<OpenedBook> {
  const parts = Object.entries(unzipSync(richFile)).map(([path, bytes]) => [
    path,
    path.endsWith(".png") ? bytes : strToU8(change(path, strFromU8(bytes))),
  ]);
  return openBook(zipSync(Object.fromEntries(parts)), "rich.xlsx");
}

function partOf(file: Uint8Array, path: string): string {
  const bytes = unzipSync(file)[path];
  if (bytes === undefined) throw new Error(`no part ${path}`);
  return strFromU8(bytes);
}

function changeSheets(book: BookContent, change: (sheet: SheetContent) => SheetContent): BookContent {
  return { ...book, sheets: book.sheets.map(change) };
}

function setCell(book: BookContent, place: readonly [string, number, number], value: string | number): BookContent {
  const [name, row, column] = place;
  return changeSheets(book, (sheet) => {
    if (sheet.name !== name) return sheet;
    const old = sheet.cells[row]?.[column];
    return { ...sheet, cells: { ...sheet.cells, [row]: { ...sheet.cells[row], [column]: { ...old, value } } } };
  });
}

async function reopened(file: Uint8Array): Promise<BookContent> {
  return (await openBook(file, "again.xlsx")).content;
}

describe("a new book", () => {
  test("opens again with what was saved: cells, table, charts, freeze, widths, page", async () => {
    const again = await reopened(await saveBook(pyramidBook, null));
    const [wanted] = pyramidBook.sheets;
    expect(again.sheets).toEqual([
      {
        ...wanted,
        id: "sheet1",
        tables: [{ ...wanted?.tables[0], id: "xl/tables/table1.xml" }],
        charts: wanted?.charts.map((chart, index) => ({
          ...chart,
          id: `xl/charts/chart${index + 1}.xml`,
          series: chart.series.map((series) =>
            chart.type === "BarStacked" ? series : { ...series, gapWidth: 150, overlap: 0 },
          ),
        })),
      },
    ]);
  });

  test("is the same bytes when saved twice", async () => {
    expect(await saveBook(pyramidBook, null)).toEqual(await saveBook(pyramidBook, null));
  });

  test("another library reads its dates, errors, booleans and texts", async () => {
    const cells = cellsOf([
      [
        { value: 45352, format: { numberFormat: "yyyy-mm-dd" } },
        true,
        "#N/A",
        " kept  spaces ",
        "a\u0001b_x0041_",
        "<&>",
      ],
    ]);
    const book = await readXlsx(await saveBook(bookOf({ ...blankSheet, cells }), null));
    expect(book.sheets[0]?.rows[0]).toEqual([
      new Date(Date.UTC(2024, 2, 1)),
      true,
      "#N/A",
      " kept  spaces ",
      "a\u0001b_x0041_",
      "<&>",
    ]);
  });
});

describe("formulas", () => {
  const spilled = cellsOf([
    ["id", "score"],
    [{ value: "A", formula: "=TIER.RFM(A5:C9)", spill: { rowCount: 2, columnCount: 2 } }, 5],
    ["B", 3],
    [{ value: 8, formula: "=SUM(B2:B3)" }],
  ]);

  test("an add-in's function that spills is stored as a dynamic array with its last results", async () => {
    const saved = await saveBook(bookOf({ ...blankSheet, cells: spilled }), null);
    const sheet = partOf(saved, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain(
      '<c r="A2" t="str" cm="1"><f t="array" ref="A2:B3">_xldudf_TIER_RFM(A5:C9)</f><v>A</v></c>',
    );
    expect(sheet).toContain('<c r="B3"><v>3</v></c>');
    expect(sheet).toContain('<c r="A4"><f>SUM(B2:B3)</f><v>8</v></c>');
    expect(partOf(saved, "xl/metadata.xml")).toContain(
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
    );
    expect((await reopened(saved)).sheets[0]?.cells).toEqual(spilled);
  });

  test("a second dynamic array uses the mark that the book already has", async () => {
    const rich = await openRich();
    const content = changeSheets(rich.content, (sheet) =>
      sheet.name === "Lookup" ? { ...sheet, cells: { ...sheet.cells, 6: spilled[1] ?? {} } } : sheet,
    );
    const saved = await saveBook(content, rich);
    expect(partOf(saved, "xl/metadata.xml")).toBe(partOf(richFile, "xl/metadata.xml"));
    expect(partOf(saved, "xl/worksheets/sheet2.xml")).toContain('cm="1"');
  });

  test("overwriting the first cell of a shared formula leaves the others theirs", async () => {
    const rich = await openRich();
    const customers = rich.content.sheets[0];
    const cells = { ...customers?.cells, 1: { ...customers?.cells[1], 5: { value: 1 } } };
    const content = changeSheets(rich.content, (sheet) => (sheet.name === "Customers" ? { ...sheet, cells } : sheet));
    const again = await reopened(await saveBook(content, rich));
    expect([1, 2, 5].map((row) => again.sheets[0]?.cells[row]?.[5]?.formula)).toEqual([undefined, "=C3*2", "=C6*2"]);
  });

  test("a new result leaves the stored formula as it is", async () => {
    const rich = await openRich();
    const saved = await saveBook(setCell(rich.content, ["Customers", 1, 9], "East"), rich);
    const stored = '<c r="J2" t="str" cm="1"><f t="array" ref="J2:J5">_xlfn.UNIQUE(B2:B6)</f><v>East</v></c>';
    expect(partOf(saved, "xl/worksheets/sheet1.xml")).toContain(stored);
  });
});

describe("formats", () => {
  test("a changed cell keeps its borders and font name, which the workbench does not know", async () => {
    const rich = await openRich();
    const content = changeSheets(rich.content, (sheet) => {
      if (sheet.name !== "Customers") return sheet;
      const cell = sheet.cells[0]?.[0];
      const changed = { value: cell?.value ?? null, format: { ...cell?.format, fill: "#00b050" } };
      return { ...sheet, cells: { ...sheet.cells, 0: { ...sheet.cells[0], 0: changed } } };
    });
    const book = await readXlsx(await saveBook(content, rich), { readStyles: true });
    expect(book.sheets[0]?.cells?.get("0,0")?.style).toMatchObject({
      font: { name: "Georgia", bold: true },
      border: { bottom: { style: "medium", color: { rgb: "FF0000" } } },
      fill: { fgColor: { rgb: expect.stringMatching(/00B050$/i) } },
    });
  });
});

describe("dates from 1904", () => {
  test("are shown with the right day and written back as they count", async () => {
    const old = await openRich((path, text) =>
      path === "xl/workbook.xml" ? text.replace("<workbookPr ", '<workbookPr date1904="1" ') : text,
    );
    expect(old.notices.map(({ code }) => code)).toEqual(["date1904"]);
    // Excel's own difference of the two systems is 1,462 days.
    expect(old.content.sheets[0]?.cells[1]?.[4]?.value).toBe(45292 + 1462);
    const saved = await saveBook(setCell(old.content, ["Customers", 1, 4], 46800), old);
    expect(partOf(saved, "xl/worksheets/sheet1.xml")).toContain(`<v>${46800 - 1462}</v>`);
  });
});

describe("sheets", () => {
  test("a rename is followed by names, charts and pivots", async () => {
    const rich = await openRich();
    const content = changeSheets(rich.content, (sheet) =>
      sheet.name === "Customers" ? { ...sheet, name: "Key accounts" } : sheet,
    );
    const saved = await saveBook({ ...content, activeSheetName: "Key accounts" }, rich);
    expect(partOf(saved, "xl/workbook.xml")).toContain("'Key accounts'!$C$2:$C$6");
    expect(partOf(saved, "xl/charts/chart2.xml")).toContain("'Key accounts'!$C$2:$C$6");
    expect(partOf(saved, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="Key accounts"');
    expect((await reopened(saved)).sheets[2]?.charts[0]?.series[0]?.valuesReference).toBe("'Key accounts'!$C$2:$C$6");
  });

  test("a removed sheet takes its parts along, and names into it become #REF!", async () => {
    const rich = await openRich();
    const sheets = rich.content.sheets.filter(({ name }) => name !== "Customers");
    const saved = await saveBook({ ...rich.content, sheets, activeSheetName: "Report" }, rich);
    const paths = Object.keys(unzipSync(saved));
    expect(paths.filter((path) => /sheet1\.xml|table1|comments1|vmlDrawing1/.test(path))).toEqual([]);
    expect(partOf(saved, "[Content_Types].xml")).not.toMatch(/sheet1\.xml|table1|comments1/);
    expect(partOf(saved, "xl/workbook.xml")).toContain("#REF!$C$2:$C$6");
    expect(partOf(saved, "xl/workbook.xml")).not.toContain("Print_Area");
    expect((await reopened(saved)).sheets.map(({ name }) => name)).toEqual(["Lookup", "Report"]);
  });

  test("a new order carries the names of single sheets along", async () => {
    const rich = await openRich();
    const saved = await saveBook({ ...rich.content, sheets: [...rich.content.sheets].reverse() }, rich);
    expect(partOf(saved, "xl/workbook.xml")).toContain('localSheetId="2"');
    expect((await reopened(saved)).sheets.map(({ name }) => name)).toEqual(["Report", "Lookup", "Customers"]);
    expect((await reopened(saved)).activeSheetName).toBe("Customers");
  });

  test("only the active tab is selected, so that Excel does not type into two sheets", async () => {
    const rich = await openRich();
    const saved = await saveBook({ ...rich.content, activeSheetName: "Report" }, rich);
    const selected = [1, 2, 3].filter((number) =>
      partOf(saved, `xl/worksheets/sheet${number}.xml`).includes("tabSelected"),
    );
    expect(selected).toEqual([3]);
  });

  test("hidden rows, gridlines, widths, protection and page change in place", async () => {
    const rich = await openRich();
    const changes = {
      hiddenRows: [1, 4],
      showGridlines: false,
      columnWidthsPx: { 0: 154, 3: 90 },
      rowHeightsPx: { 0: 48, 900: 20 },
      fittedRowHeightsPx: { 2: 31, 3: 40 },
      protected: true,
      frozenColumns: 1,
      merges: [],
      page: { orientation: "landscape", fitToWidth: 1, fitToHeight: null },
    } as const;
    const content = changeSheets({ ...rich.content, structureProtected: true }, (sheet) =>
      sheet.name === "Customers" ? { ...sheet, ...changes } : sheet,
    );
    const again = await reopened(await saveBook(content, rich));
    expect(again.sheets[0]).toMatchObject(changes);
    expect(again.structureProtected).toBe(true);
  });
});

describe("tables and charts of the file", () => {
  test("a removed table leaves nothing behind", async () => {
    const rich = await openRich();
    const saved = await saveBook(
      changeSheets(rich.content, (sheet) => ({ ...sheet, tables: [] })),
      rich,
    );
    expect(Object.keys(unzipSync(saved))).not.toContain("xl/tables/table1.xml");
    expect(partOf(saved, "xl/worksheets/sheet1.xml")).not.toContain("tablePart");
    expect(partOf(saved, "xl/worksheets/_rels/sheet1.xml.rels")).not.toContain("table1");
  });

  test("a chart that changes keeps its place, its part and its neighbours", async () => {
    const rich = await openRich();
    const content = changeSheets(rich.content, (sheet) => ({
      ...sheet,
      charts: sheet.charts.map((chart) => ({ ...chart, title: "New title" })),
    }));
    const saved = await saveBook(content, rich);
    expect(partOf(saved, "xl/charts/chart1.xml")).toContain("New title");
    expect(partOf(saved, "xl/charts/chart1.xml")).toContain("<c:tx><c:strRef><c:f>Customers!$C$1</c:f>");
    expect(partOf(saved, "xl/drawings/drawing1.xml")).toBe(partOf(richFile, "xl/drawings/drawing1.xml"));
    expect(partOf(saved, "xl/charts/chart2.xml")).toBe(partOf(richFile, "xl/charts/chart2.xml"));
  });

  test("a chart joins a drawing that has a picture, and another one leaves it", async () => {
    const rich = await openRich();
    const content = changeSheets(rich.content, (sheet) =>
      sheet.name === "Report" ? { ...sheet, charts: [pyramidChart] } : sheet,
    );
    const saved = await saveBook({ ...content, sheets: [...content.sheets, ...pyramidBook.sheets] }, rich);
    const again = (await reopened(saved)).sheets[2];
    expect(again?.charts).toMatchObject([{ title: pyramidChart.title, left: 20, top: 120, width: 420, height: 240 }]);
    const drawing = partOf(saved, "xl/drawings/drawing1.xml");
    expect(drawing.match(/<xdr:pic>/g)).toHaveLength(1);
    expect(drawing.match(/<c:chart /g)).toHaveLength(2);
    const shapeIds = Array.from(drawing.matchAll(/<xdr:cNvPr id="(\d+)"/g), ([, id]) => id);
    expect(new Set(shapeIds).size).toBe(shapeIds.length);
  });

  test("a chart whose cells change keeps their new values for previews", async () => {
    const first = await saveBook(pyramidBook, null);
    const opened = await openBook(first, "pyramid.xlsx");
    const saved = await saveBook(setCell(opened.content, ["客户 金字塔", 1, 1], 77), opened);
    const cached = /<c:f>'客户 金字塔'!\$B\$2:\$B\$5<\/c:f><c:numCache>.*?<c:pt idx="0"><c:v>(\d+)<\/c:v>/;
    expect(cached.exec(partOf(first, "xl/charts/chart1.xml"))?.[1]).toBe("12");
    expect(cached.exec(partOf(saved, "xl/charts/chart1.xml"))?.[1]).toBe("77");
  });
});

test("a file whose names carry a prefix, as the Open XML SDK writes, is read and kept", async () => {
  const prefixed = (path: string, text: string): string =>
    /sheet2\.xml$|workbook\.xml$|sharedStrings\.xml$/.test(path)
      ? text.replace(/(<\/?)(?=[a-z])/gi, "$1x:").replace("xmlns=", "xmlns:x=")
      : text;
  const sdk = await openRich(prefixed);
  expect(sdk.content.sheets[1]?.cells[1]?.[0]).toEqual({ value: "South" });
  const again = await reopened(await saveBook(setCell(sdk.content, ["Lookup", 1, 0], "Southwest"), sdk));
  expect(again.sheets[1]?.cells[1]?.[0]).toEqual({ value: "Southwest" });
  expect(again.sheets[1]?.cells[2]?.[0]).toEqual({ value: "East" });
});
