import { type BesideSituation, planBeside } from "../../../src/excel/write/planBeside";
import type { TierColumn } from "../../../src/excel/write/tierColumns";

const column = (id: string, header: string): TierColumn => ({ id, header, numberFormat: null, cellOf: () => "" });
const tier = column("tier", "Tier");
const rank = column("rank", "Rank");
const score = column("total", "Tier score");

function situation(headers: readonly string[], own: BesideSituation["own"] = []): BesideSituation {
  return { area: { row: 2, column: 1, rowCount: 10, columnCount: headers.length }, headers, own };
}

describe("columns beside a table", () => {
  it("go right of it the first time", () => {
    const plan = planBeside(situation(["Customer", "Amount"]), [tier, rank]);
    expect(plan?.placed.map(({ header, column: at, isNew }) => [header, at, isNew])).toEqual([
      ["Tier", 3, true],
      ["Rank", 4, true],
    ]);
    expect(plan?.claimed).toEqual({ row: 2, column: 3, rowCount: 10, columnCount: 2 });
    expect(plan?.areaAfter).toEqual({ row: 2, column: 1, rowCount: 10, columnCount: 4 });
    expect(plan?.tags).toEqual([
      { id: "tier", header: "Tier" },
      { id: "rank", header: "Rank" },
    ]);
  });

  it("are rewritten in place the next time, under the headers they have", () => {
    const own = [
      { id: "tier", header: "等级" },
      { id: "rank", header: "排名" },
    ];
    const plan = planBeside(situation(["Customer", "等级", "Notes", "排名"], own), [tier, rank]);
    expect(plan?.placed.map(({ header, column: at, isNew }) => [header, at, isNew])).toEqual([
      ["等级", 2, false],
      ["排名", 4, false],
    ]);
    expect(plan?.claimed).toBeNull();
  });

  it("leave a column of the user's alone that only happens to be called Tier", () => {
    const plan = planBeside(situation(["Customer", "TIER"]), [tier]);
    expect(plan?.placed).toMatchObject([{ header: "Tier 2", column: 3, isNew: true }]);
  });

  it("do not count as ours under a header that the user has changed", () => {
    const plan = planBeside(situation(["Customer", "My tier"], [{ id: "tier", header: "Tier" }]), [tier]);
    expect(plan?.placed).toMatchObject([{ header: "Tier", column: 3, isNew: true }]);
  });

  it("take the place of stale ones at the right edge, and empty stale ones that the user has columns behind", () => {
    const own = [
      { id: "tier", header: "Tier" },
      { id: "part:r", header: "R" },
      { id: "part:f", header: "F" },
    ];
    const plan = planBeside(situation(["Customer", "R", "Notes", "Tier", "F"], own), [tier, score]);
    expect(plan?.stale.map(({ tag, fate }) => [tag.header, fate])).toEqual([
      ["R", "empty"],
      ["F", "remove"],
    ]);
    expect(plan?.placed.map(({ header, column: at }) => [header, at])).toEqual([
      ["Tier", 4],
      ["Tier score", 5],
    ]);
    expect(plan?.claimed).toBeNull();
    expect(plan?.tags.map(({ id }) => id)).toEqual(["tier", "total", "part:r"]);
  });

  it("need room on the sheet", () => {
    const area = { row: 0, column: 16_383, rowCount: 5, columnCount: 1 };
    expect(planBeside({ area, headers: ["Customer"], own: [] }, [tier])).toBeNull();
  });
});
