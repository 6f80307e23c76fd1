import { formatFor, isoOfSerial, serialOfIso } from "../../src/taskpane/format";

describe("format", () => {
  it.each([
    ["en", 1_241_518.25, "1.24M", "1,241,518.25"],
    ["zh", 1_241_518.25, "124万", "1,241,518.25"],
    ["en", 4907, "4.91K", "4,907"],
    ["zh", 385, "385", "385"],
  ] as const)("writes money in %s: %d as %s, in full %s", (language, value, short, full) => {
    const format = formatFor(language);
    expect(format.short(value)).toBe(short);
    expect(format.full(value)).toBe(full);
  });

  it.each([
    [0.004, "0.4%"],
    [0.01, "1%"],
    [0.094, "9.4%"],
    [0.0996, "10%"],
    [0.18, "18%"],
  ])("writes the share %d as %s", (share, text) => {
    expect(formatFor("en").share(share)).toBe(text);
  });

  // 2006-12-31 is serial 39082 in Excel's 1900 system: =DATE(2006,12,31)
  it("knows Excel's serials", () => {
    expect(serialOfIso("2006-12-31")).toBe(39082);
    expect(isoOfSerial(39082.75)).toBe("2006-12-31");
    expect(serialOfIso("")).toBeNull();
    expect(formatFor("zh").date(39082)).toBe("2006年12月31日");
  });
});
