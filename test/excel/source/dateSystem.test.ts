import { dateSystemOf, showsYear } from "../../../src/excel/source/dateSystem";

describe("the date system", () => {
  // 37621 is 2002-12-31 counted from 1900 and 2007-01-01 counted from 1904 (1,462 days later).
  it.each([
    [37621, "12/31/2002", 1900],
    [37621, "1/1/2007", 1904],
    [37621, "2007年1月1日", 1904],
    [37621, "31-Dec-02", 1900],
    [37621, "########", 1900],
    ["text", "1/1/2007", 1900],
  ] as const)("of %j shown as %s is %i", (serial, shown, system) => expect(dateSystemOf(serial, shown)).toBe(system));

  it("needs a format with four digits of the year", () => {
    expect([showsYear("m/d/yyyy"), showsYear('yyyy"年"m"月"'), showsYear("d-mmm-yy"), showsYear('0 "yyyy"')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
