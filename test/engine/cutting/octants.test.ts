import { octants } from "../../../src/engine/cutting/octants";
import { rfmEightTypes } from "../../../src/engine/schemes/rfmEightTypes";
import { cuttingInput, schemeOf, scores } from "../scores";

// The table of the eight types: recent? frequent? big? and the name.
const table = [
  ["555", "重要价值客户"],
  ["155", "重要保持客户"],
  ["515", "重要发展客户"],
  ["115", "重要挽留客户"],
  ["551", "一般价值客户"],
  ["151", "一般保持客户"],
  ["511", "一般发展客户"],
  ["111", "一般挽留客户"],
] as const;
const digits = (place: number) => table.map(([code]) => Number(code[place]));
const given = scores(digits(0), { r: digits(0), f: digits(1), m: digits(2) });

describe("octants.cut", () => {
  it.each(["mean", "median", "fixed"])("names all eight types with the line rule %s", (line) => {
    const parameters = { rLine: line, fLine: line, mLine: line };
    const { tierOf } = octants.cut(cuttingInput(given, rfmEightTypes), parameters);
    expect(Array.from(tierOf, (tier) => rfmEightTypes.tiers[tier]!.name.zh)).toEqual(table.map(([, name]) => name));
  });

  it("takes raw days too: fewer is high", () => {
    const parts = scores([], { r: [5, 30], f: [9, 1], m: [9, 1] }).parts.map((part) =>
      part.id === "r" ? { ...part, direction: "less-is-better" as const } : part,
    );
    const lines = { rLine: "fixed", rFixed: 10, fLine: "fixed", fFixed: 3, mLine: "fixed", mFixed: 3 };
    const { tierOf } = octants.cut(cuttingInput({ ...scores([1, 0]), parts }, rfmEightTypes), lines);
    expect([...tierOf]).toEqual([0, 7]);
  });

  it("reports missing scores and a scheme that has not eight tiers", () => {
    const none = octants.cut(cuttingInput(scores([1]), rfmEightTypes), {});
    expect(none.issues.map(({ field }) => field)).toEqual(["r", "f", "m"]);
    const few = octants.cut(cuttingInput(given, schemeOf("A")), {});
    expect(few.issues.map(({ code }) => code)).toEqual(["cutting.wrong-tier-count"]);
  });
});
