import { numberFromText } from "../../../src/engine/columns/numberFromText";

describe("numberFromText", () => {
  it.each([
    [" 1,234.50 ", 1234.5],
    ["￥1,200", 1200],
    ["¥-1,200", -1200],
    ["-$5", -5],
    ["１２３．５", 123.5],
    ["12%", 0.12],
    ["7 %", 0.07],
    ["(1,200)", -1200],
    ["1200-", -1200],
    ["−3", -3],
    ["3.5万元", 35000],
    ["1.2亿", 120000000],
    ["120元", 120],
    ["1e3", 1000],
    [".5", 0.5],
  ])("reads %j as %d", (text, value) => expect(numberFromText(text)).toBe(value));

  it.each([
    "",
    " ",
    "abc",
    "#N/A",
    "1.234,56",
    "12,34",
    "1,2345",
    "12 34",
    "1/2",
    "--1",
    "0x10",
    "Infinity",
    "NaN",
    "万",
    "%",
  ])("refuses %j: no number, or one that can be read in two ways", (text) => expect(numberFromText(text)).toBeNaN());
});
