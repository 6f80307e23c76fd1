import fc from "fast-check";
import { escapeCell, escapeText } from "../../src/excel/escapeText";

describe("escapeText", () => {
  // Prefixes that spreadsheets run as formulas (CWE-1236), and texts that Excel turns into other types (reference of Range.values).
  it.each([
    '=HYPERLINK("https://example.com","x")',
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "'quoted",
    "12",
    "012",
    "1-2",
    "2006-12-31",
    "12:30",
    "50%",
    "$5",
    "(5)",
    "1e5",
    " 5",
    "TRUE",
    "false",
    "May 5",
    "jan-06",
    "#N/A",
    "１２",
  ])("keeps %j a text", (text) => expect(escapeText(text)).toBe(`'${text}`));

  it.each(["Gold", "铂金客户", "S", "Mary Jones", "May", "Trueman", "Q1", "Österreich AG"])(
    "leaves %j as it is",
    (text) => expect(escapeText(text)).toBe(text),
  );

  it("leaves a blank blank, and numbers, booleans and null as they are", () => {
    expect([escapeCell(""), escapeCell(-5), escapeCell(true), escapeCell(null)]).toEqual(["", -5, true, null]);
  });

  it("never lets a text begin with anything but a letter or an apostrophe", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (text) => /^(\p{L}|')/u.test(escapeText(text))),
    );
  });

  it("loses nothing but what Excel could not hold", () => {
    fc.assert(fc.property(fc.string(), (text) => [text, `'${text}`].includes(escapeText(text))));
    expect(escapeText("x".repeat(40_000))).toHaveLength(32_767);
  });
});
