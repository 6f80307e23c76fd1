import fc from "fast-check";
import { inferCell } from "../../../src/workbench/files/csv/inferCell";
import { detectSeparator, parseCsv } from "../../../src/workbench/files/csv/parseCsv";
import { openBook } from "../../../src/workbench/files/openBook";
import type { CellContent, SheetContent } from "../../../src/workbench/model/bookContent";

async function open(text: string | Uint8Array, fileName = "orders.csv"): Promise<SheetContent> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const [sheet] = (await openBook(bytes, fileName)).content.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

function rowOf(sheet: SheetContent, row: number): CellContent["value"][] {
  return Object.values(sheet.cells[row] ?? {}).map(({ value }) => value);
}

function utf16(text: string): Uint8Array {
  const codes = [...`\ufeff${text}`].map((character) => character.charCodeAt(0));
  return new Uint8Array(codes.flatMap((code) => [code & 255, code >> 8]));
}

describe("reading text tables", () => {
  test.each([
    ["comma", "id,name\n1,Ash"],
    ["semicolon, with commas in numbers", "id;name\n1;Ash\n1,5;Birch"],
    ["tab", "id\tname\n1\tAsh, Inc."],
    ["Windows line ends and a byte order mark", "\ufeffid,name\r\n1,Ash\r\n"],
  ])("%s", async (_title, text) => {
    expect(rowOf(await open(text), 0)).toEqual(["id", "name"]);
    expect(rowOf(await open(text), 1)[0]).toBe(1);
  });

  test("quoted fields hold separators, line breaks and quotes", async () => {
    const sheet = await open('id,note\n1,"a, ""b""\nc"\n2,5" pipe');
    expect(rowOf(sheet, 1)).toEqual([1, 'a, "b"\nc']);
    expect(rowOf(sheet, 2)).toEqual([2, '5" pipe']);
  });

  test("UTF-16 with a byte order mark, as Excel's Unicode text", async () => {
    expect(rowOf(await open(utf16("客户\t金额\n甲\t5")), 0)).toEqual(["客户", "金额"]);
  });

  test("GB18030, as Chinese Excel saves CSV, with a notice", async () => {
    // "客户,金额" in GB18030 (GBK code table): BF CD BB A7 2C BD F0 B6 EE.
    const bytes = new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0x31, 0x2c, 0x32]);
    const book = await openBook(bytes, "客户.csv");
    expect(rowOf(book.content.sheets[0] as SheetContent, 0)).toEqual(["客户", "金额"]);
    expect(book.notices.map(({ code }) => code)).toEqual(["encoding"]);
  });

  test("the sheet is named after the file, without what Excel forbids", async () => {
    expect((await open("a,b", "2024 [north]:订单.csv")).name).toBe("2024 north订单");
    expect((await open("a,b", "[].csv")).name).toBe("Sheet1");
    expect((await open("a,b", `${"x".repeat(40)}.csv`)).name).toHaveLength(31);
  });
});

describe("what a field becomes", () => {
  // Serial numbers by Excel's DATEVALUE: 2024-03-01 is 45352, 1900-03-01 is 61.
  test.each<[string, CellContent | null]>([
    ["12.50", { value: 12.5 }],
    ["-3e2", { value: -300 }],
    ["1,234,567", { value: 1234567, format: { numberFormat: "#,##0" } }],
    ["12.5%", { value: 0.125, format: { numberFormat: "0.00%" } }],
    ["2024-03-01", { value: 45352, format: { numberFormat: "yyyy-mm-dd" } }],
    ["2024/3/1", { value: 45352, format: { numberFormat: "yyyy/m/d" } }],
    ["2024-03-01 06:00", { value: 45352.25, format: { numberFormat: "yyyy-mm-dd hh:mm" } }],
    ["1900-03-01", { value: 61, format: { numberFormat: "yyyy-mm-dd" } }],
    ["2024-02-30", { value: "2024-02-30" }],
    ["00123", { value: "00123" }],
    ["0", { value: 0 }],
    ["0.5", { value: 0.5 }],
    ["6222020200012345678", { value: "6222020200012345678" }],
    ["=1+1", { value: "=1+1" }],
    ["TRUE", { value: true }],
    ["  ", null],
    ["1,23", { value: "1,23" }],
  ])("%s", (field, cell) => {
    expect(inferCell(field)).toEqual(cell);
  });
});

test("a table written by the rules of RFC 4180 reads back as it was", () => {
  const field = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", ";", "\t", "客") });
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\r\n");
      const read: string[][] = [];
      parseCsv(text, ",", (row, column, one) => ((read[row] ??= [])[column] = one));
      expect(read).toEqual(rows);
    }),
  );
});

test("the separator is found although other ones stand in quotes", () => {
  expect(detectSeparator('"a;b;c","d;e"\n"1;2;3","4;5"')).toBe(",");
});
