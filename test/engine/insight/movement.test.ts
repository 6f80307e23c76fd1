import { classify } from "../../../src/engine/classify";
import { listMoves } from "../../../src/engine/insight/listMoves";
import { movement } from "../../../src/engine/insight/movement";
import { tierGaps } from "../../../src/engine/insight/tierGaps";
import type { Policy } from "../../../src/engine/policy";
import type { Run } from "../../../src/engine/run";
import type { Cell } from "../../../src/engine/table";
import { pyramidPolicy } from "../policies";
import { rawTable } from "../table";

const quarters: Policy = {
  ...pyramidPolicy("id", "sales"),
  cutting: { method: "shares", parameters: { shares: [0.25, 0.25, 0.25, 0.25] } },
};

function runOf(sales: Readonly<Record<string, Cell>>, policy: Policy = quarters): Run {
  const result = classify(rawTable({ id: Object.keys(sales), sales: Object.values(sales) }), policy);
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

describe("movement", () => {
  const before = runOf({ a: 40, b: 30, c: 20, d: 10 });
  // c overtakes everybody, d left, e came, b lost its value.
  const after = runOf({ e: 5, a: 40, c: 90, b: "" });
  const { comparison, groups } = movement(before, after);
  const idsOf = (run: Run, customers: Int32Array): string[] =>
    [...customers].map((i) => run.prepared.customers.ids[i] ?? "");

  it("matches customers by id and compares ranks on one ladder", () => {
    expect(comparison).toBe("ranks");
    expect(idsOf(after, groups.up.customers)).toEqual(["c"]);
    expect(idsOf(after, groups.down.customers)).toEqual(["a"]);
    expect(idsOf(after, groups.new.customers)).toEqual(["e"]);
    expect(idsOf(before, groups.gone.customers)).toEqual(["b", "d"]);
    expect(groups.same.customers).toHaveLength(0);
  });

  it("says what value moves", () => {
    expect([groups.up.value, groups.down.value, groups.new.value, groups.gone.value]).toEqual([90, 40, 5, 40]);
  });

  it("lists moves by value, with the tiers before and after", () => {
    const list = (kind: "gone" | "up"): unknown =>
      listMoves({ comparison, groups }, { before, after }, { kind, limit: 5 });
    expect(list("up")).toEqual([{ id: "c", name: "c", customer: 2, from: 2, to: 0, value: 90 }]);
    expect(list("gone")).toEqual([
      { id: "b", name: "b", customer: 3, from: 1, to: -1, value: 30 },
      { id: "d", name: "d", customer: -1, from: 3, to: -1, value: 10 },
    ]);
  });

  it("never compares tiers of two schemes, even where their codes are the same letters", () => {
    const other = runOf({ a: 40, b: 30 }, { ...quarters, scheme: { ...quarters.scheme, id: "another" } });
    const moved = movement(before, other);
    expect(moved.comparison).toBe("none");
    expect(moved.groups.notCompared.customers).toHaveLength(2);
    expect(moved.groups.gone.customers).toHaveLength(2);
  });

  it("knows no up and down between segments, only change", () => {
    const segments: Policy = { ...quarters, scheme: { ...quarters.scheme, shape: "segments" } };
    const moved = movement(runOf({ a: 1, b: 2 }, segments), runOf({ a: 3, b: 2 }, segments));
    expect(moved.comparison).toBe("kinds");
    expect(moved.groups.changed.customers).toHaveLength(2);
  });

  it("finds nobody moving where nothing changed", () => {
    expect(movement(before, before).groups.same.customers).toHaveLength(4);
  });
});

describe("tierGaps", () => {
  it("measures up to the lowest of the next better tier with customers, down to the highest of the next worse one", () => {
    const { up, down } = tierGaps(runOf({ a: 40, b: 30, c: 20, d: 10 }));
    expect([...up]).toEqual([NaN, 10, 10, 10]);
    expect([...down]).toEqual([10, 10, 10, NaN]);
  });
});
