import fs from "node:fs";
import { addInFunctions, type AddInFunctions, type FunctionAnswer } from "./addInFunctions";

let functions: AddInFunctions;
beforeAll(async () => {
  functions = await addInFunctions();
});
afterAll(() => functions.dispose());

const rowsOf = (answer: FunctionAnswer): unknown => (answer.ok ? answer.value : answer);
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

const recency = column([1, 200, 30]);
const frequency = column([10, 1, 4]);
const monetary = column([500, 20, 100]);

describe("=TIER.RFM through the genuine Office.js", () => {
  it("answers scores, total and segment, one row a customer", async () => {
    const rows = rowsOf(await functions.call("RFM", [recency, frequency, monetary]));
    expect(rows).toEqual([
      [5, 5, 5, 100, "Champions"],
      [1, 1, 1, 0, "Lost"],
      [3, 3, 3, 50, "Potential Loyalists"], // 333 in the list of all 125 codes
    ]);
  });

  it("takes the three columns in one range", async () => {
    const together = recency.map((row, i) => [row[0], frequency[i]![0], monetary[i]![0]]);
    expect(await functions.call("RFM", [together])).toEqual(
      await functions.call("RFM", [recency, frequency, monetary]),
    );
  });

  it("counts days back from asOf where recency holds dates", async () => {
    const asOf = 39082;
    const dates = recency.map(([days]) => [asOf - (days as number)]);
    const dated = [dates, frequency, monetary, null, null, null, asOf];
    expect(await functions.call("RFM", dated)).toEqual(await functions.call("RFM", [recency, frequency, monetary]));
  });

  it("reproduces R rfm 0.3.0 row for row on 995 customers (rule r-rfm; test/data)", async () => {
    const [, ...lines] = fs.readFileSync("test/data/rfm_data_orders.expected.csv", "utf8").trim().split(/\r?\n/);
    const expected = lines.map((line) => line.split(",").slice(-7).map(Number));
    const at = (place: number) => column(expected.map((row) => row[place]!));
    const args = [at(0), at(1), at(2), null, 5, "r-rfm", null, "scores"];
    const rows = rowsOf(await functions.call("RFM", args)) as number[][];
    expect(rows.map((row) => row.slice(0, 3))).toEqual(expected.map((row) => row.slice(3, 6)));
  });

  it("leaves blank rows blank and gives a row that lacks a figure its own error, with its own row number", async () => {
    const rows = rowsOf(
      await functions.call("RFM", [column([1, null, "x", 30]), column([10, null, 2, 4]), column([500, "", 3, 100])]),
    ) as unknown[][];
    expect(rows[1]).toEqual(["", "", "", "", ""]);
    expect(JSON.stringify(rows[2])).toContain("Row 3");
    // its frequency and money still count among the three rows that have them
    expect(rows[3]).toEqual([1, 3, 3, expect.closeTo(100 / 3), "At Risk"]);
  });

  it("gives the other rows their tiers when a cell holds an error", async () => {
    const error = new Error("#DIV/0!");
    const rows = rowsOf(await functions.call("RFM", [column([1, 200, error]), frequency, monetary])) as unknown[][];
    expect(rows[0]![4]).toBe("Champions");
    expect(JSON.stringify(rows[2])).toContain("Row 3");
  });

  it.each([
    [
      "columns of different length",
      [recency, column([1]), monetary],
      "frequency has 1 row, but the first column has 3",
    ],
    [
      "two columns where one belongs",
      [
        recency,
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        monetary,
      ],
      "frequency is 2 columns wide",
    ],
    ["an unknown preset", [recency, frequency, monetary, "gold"], '"gold" is not a choice for preset'],
    ["bins out of range", [recency, frequency, monetary, null, 99], "must lie between 2 and 10"],
    ["bins that are no number", [recency, frequency, monetary, null, "five"], "is not a number"],
    ["only blank rows", [column([null, ""]), column([null, null]), column([null, null])], ""],
  ])("says what is wrong with %s", async (_trouble, args, message) => {
    const answer = await functions.call("RFM", args);
    expect(answer).toMatchObject({ ok: false, errorCode: 7 });
    expect(answer.ok ? "" : answer.message).toContain(message);
  });

  it("refuses a result that Excel on the web could not take, instead of hanging", async () => {
    const many = 70_000;
    const cells = Array.from({ length: many }, (_, i) => [i + 1]);
    const answer = await functions.call("RFM", [cells, cells, cells]);
    expect(answer.ok ? "" : answer.message).toContain("Use the Tierwise pane");
  });
});

describe("=TIER.PYRAMID and =TIER.MATRIX", () => {
  it("cuts 100 customers into 1, 19, 30 and 50 (the metal pyramid's shares)", async () => {
    const values = column(Array.from({ length: 100 }, (_, i) => 100 - i));
    const codes = (rowsOf(await functions.call("PYRAMID", [values, null, "code"])) as string[][]).flat();
    expect(codes.filter((code, i) => i === 0 || codes[i - 1] !== code)).toEqual(["platinum", "gold", "iron", "lead"]);
    expect([...new Set(codes)].map((code) => codes.filter((each) => each === code).length)).toEqual([1, 19, 30, 50]);
  });

  it("places customers by two measures", async () => {
    const codes = rowsOf(
      await functions.call("MATRIX", [column([9, 9, 1, 1]), column([9, 1, 9, 1]), "influence-volume", "code"]),
    );
    expect(codes).toEqual([["S"], ["A"], ["B"], ["C"]]);
  });

  it("names tiers in the language asked for, else in Excel's", async () => {
    const args = [column([1, 2, 3, 100])];
    const asked = rowsOf(await functions.call("PYRAMID", [...args, null, null, "zh"])) as string[][];
    expect(asked[3]![0]).toMatch(/铂金/);
    expect((rowsOf(await functions.call("PYRAMID", args)) as string[][])[3]![0]).toMatch(/Platinum/);
    const chinese = await addInFunctions("zh-CN");
    expect(rowsOf(await chinese.call("PYRAMID", args))).toEqual(asked);
    chinese.dispose();
  });
});
