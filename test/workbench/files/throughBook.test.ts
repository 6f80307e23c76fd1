import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { openBook } from "../../../src/workbench/files/openBook";
import { saveBook } from "../../../src/workbench/files/saveBook";
import { bookContentOf } from "../../../src/workbench/model/bookSnapshot";
import { openExcel, type ExcelInNode } from "../../officeHost/excelInNode";

const file = new Uint8Array(readFileSync("test/data/books/rich.xlsx"));

let excel: ExcelInNode | undefined;
afterEach(() => excel?.dispose());

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** A sheet's text without the results of its formulas, which the workbench calculates anew. */
function withoutResults(sheet: string | undefined): string {
  return (sheet ?? "")
    .replace(/<(\w+:?\w*)((?:\s[^>]*)?)><\/\1>/g, "<$1$2/>")
    .replace(/<dimension[^>]*>|^<\?xml[^>]*>\s*/g, "")
    .replace(/ t="str"(?=[^>]*><f)|(<f[^>]*?(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, "$1");
}

test("a file that goes through the workbench's book untouched loses nothing but old results of formulas", async () => {
  const opened = await openBook(file, "rich.xlsx");
  excel = await openExcel(opened.content);
  const saved = partsOf(await saveBook(bookContentOf(excel.book), opened));
  const before = partsOf(file);
  const changed = Object.keys(before).filter((path) => saved[path] !== before[path]);
  const withFormulas = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml"];
  expect(changed.filter((path) => !withFormulas.includes(path))).toEqual([]);
  for (const path of withFormulas) expect(withoutResults(saved[path])).toBe(withoutResults(before[path]));
});

test("what the add-in writes through Office.js is in the saved file", async () => {
  const opened = await openBook(file, "rich.xlsx");
  excel = await openExcel(opened.content);
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Customers").getRange("G1:G3");
    range.values = [["Tier"], ["A"], ["B"]];
    range.format.fill.color = "#FFC000";
    await context.sync();
  });
  const again = await openBook(await saveBook(bookContentOf(excel.book), opened), "rich.xlsx");
  const format = { fill: "#ffc000" };
  const column = [0, 1, 2].map((row) => again.content.sheets[0]?.cells[row]?.[6]);
  expect(column).toEqual(["Tier", "A", "B"].map((value) => ({ value, format })));
});
