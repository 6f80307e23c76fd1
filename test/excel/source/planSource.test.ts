import type { Cell } from "../../../src/engine/table";
import { headerRowOf, totalWordOf } from "../../../src/excel/source/headerRow";
import {
  type FoundPlace,
  planRegionSource,
  planTableSource,
  type RegionHead,
} from "../../../src/excel/source/planSource";
import { uniqueHeaders } from "../../../src/excel/source/uniqueHeaders";
import { codesOf, valueOf } from "../valueOf";

const place: FoundPlace = {
  sheetId: "{1}",
  sheetName: "Data",
  tableId: null,
  tableName: null,
  taggedHeaders: ["Tier"],
  lastWriting: null,
};

function headOf(rows: readonly (readonly Cell[])[], change: Partial<RegionHead> = {}): RegionHead {
  const area = { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
  const numberFormats = rows.map((row) => row.map(() => "General"));
  return { area, rows, numberFormats, lastRow: rows.at(-1) ?? [], lastUsedRow: rows.length - 1, ...change };
}

describe("the header row", () => {
  it.each<[string, readonly (readonly Cell[])[], number]>([
    [
      "is the first row of a plain list",
      [
        ["Customer", "Amount"],
        ["C1", 5],
      ],
      0,
    ],
    [
      "comes after a title",
      [
        ["Sales 2024", ""],
        ["Customer", "Amount"],
        ["C1", 5],
      ],
      1,
    ],
    [
      "comes after a title, a note and group headers",
      [
        ["Sales", "", "", ""],
        ["as of May", "", "", ""],
        ["", "", "", "2024"],
        ["客户", "日期", "金额", "备注"],
        ["甲", 1, 2, ""],
      ],
      3,
    ],
    [
      "may hold years",
      [
        ["Customer", 2023, 2024],
        ["C1", 5, 6],
      ],
      0,
    ],
    [
      "may have a blank",
      [
        ["Customer", "", "Amount"],
        ["C1", "x", 5],
      ],
      0,
    ],
    [
      "is missing where data comes first",
      [
        ["C1", 5],
        ["C2", 7],
      ],
      -1,
    ],
    [
      "is missing where all are numbers",
      [
        [2023, 2024],
        [1, 2],
      ],
      -1,
    ],
    ["is missing in a blank region", [["", ""]], -1],
  ])("%s", (_name, rows, expected) => expect(headerRowOf(rows)).toBe(expected));
});

describe("a plain region", () => {
  it("leaves out titles above and a total below, and says so", () => {
    const rows = [
      ["销售明细", ""],
      ["客户", "金额"],
      ["甲", 5],
      ["乙", 7],
      ["合计", 12],
    ];
    const result = planRegionSource(place, headOf(rows));
    expect(valueOf(result)).toMatchObject({ address: "Data!A2:B4", headers: ["客户", "金额"], rowCount: 2 });
    expect(valueOf(result).sampleRows).toEqual([
      ["甲", 5],
      ["乙", 7],
    ]);
    expect(codesOf(result)).toEqual(["excel.total-row-left-out"]);
  });

  it("warns where a blank row cuts the data", () => {
    const result = planRegionSource(
      place,
      headOf(
        [
          ["a", "b"],
          ["x", 1],
        ],
        { lastUsedRow: 9 },
      ),
    );
    expect(result.issues).toEqual([
      { code: "excel.more-below", severity: "warning", details: { sheet: "Data", sheetRow: 2, lastRow: 10 } },
    ]);
  });

  it.each<[string, readonly (readonly Cell[])[], string]>([
    [
      "no header row",
      [
        ["C1", 5],
        ["C2", 7],
      ],
      "excel.no-headers",
    ],
    ["headers only", [["Customer", "Amount"]], "excel.no-rows"],
    ["nothing", [[""]], "excel.no-data-here"],
  ])("with %s is refused", (_name, rows, code) =>
    expect(codesOf(planRegionSource(place, headOf(rows)))).toEqual([code]),
  );

  it("knows our columns by mark and header", () => {
    const source = valueOf(
      planRegionSource(
        place,
        headOf([
          ["Customer", "Tier", "tier 2"],
          ["C1", "Gold", 1],
        ]),
      ),
    );
    expect(source.ownHeaders).toEqual(["Tier"]);
  });
});

describe("an Excel table", () => {
  it("without rows is refused: Excel keeps one blank row in it", () => {
    expect(
      codesOf(
        planTableSource(
          place,
          headOf([
            ["Customer", "Amount"],
            ["", ""],
          ]),
        ),
      ),
    ).toEqual(["excel.no-rows"]);
  });

  it("has its headers where Excel says, whatever they are", () => {
    const source = valueOf(
      planTableSource(
        { ...place, tableId: "t", tableName: "T" },
        headOf([
          ["1", "=1+1"],
          ["C1", 5],
        ]),
      ),
    );
    expect(source.headers).toEqual(["1", "=1+1"]);
  });
});

describe("headers", () => {
  it("are named apart: blank ones by their column, repeated ones by a number", () => {
    const { headers, issues } = uniqueHeaders(["Amount", "", "amount", " Date "], 1);
    expect(headers).toEqual(["Amount", "(C)", "amount (2)", "Date"]);
    expect(issues.map(({ code }) => code)).toEqual(["excel.blank-header", "excel.repeated-header"]);
  });

  it.each([
    ["Total", "Total"],
    ["Grand total:", "Grand total:"],
    ["合计", "合计"],
    ["总计：", "总计："],
    ["Totally Toys", null],
    ["", null],
  ])("the row of %j is a total: %j", (text, expected) => expect(totalWordOf([text, 5])).toBe(expected));
});
