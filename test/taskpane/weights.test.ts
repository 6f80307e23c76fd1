import fc from "fast-check";
import { moveWeight, roomFor, toPercents, type Percents } from "../../src/taskpane/state/weights";

const total = (percents: Percents) => Object.values(percents).reduce((sum, percent) => sum + percent, 0);

describe("toPercents", () => {
  it.each<[Percents, Percents, string]>([
    [{ a: 1, b: 1, c: 1 }, { a: 34, b: 33, c: 33 }, "the percent left over goes to the first of equals"],
    [{ revenue: 2, margin: 1 }, { revenue: 67, margin: 33 }, "the largest remainder is rounded up"],
    [{ a: 0, b: 0 }, { a: 50, b: 50 }, "no weight at all is shared equally"],
    [{ a: 7 }, { a: 100 }, "one criterion weighs everything"],
  ])("%j is %j: %s", (weights, percents) => {
    expect(toPercents(weights)).toEqual(percents);
  });
});

describe("moveWeight", () => {
  it.each([
    [{ a: 50, b: 30, c: 20 }, { id: "a", percent: 60 }, [], { a: 60, b: 24, c: 16 }, "the rest keeps its proportions"],
    [{ a: 50, b: 30, c: 20 }, { id: "a", percent: 60 }, ["c"], { a: 60, b: 20, c: 20 }, "a locked weight stays"],
    [{ a: 50, b: 30, c: 20 }, { id: "a", percent: 95 }, ["c"], { a: 80, b: 0, c: 20 }, "a lock leaves no room"],
    [{ a: 50, b: 30, c: 20 }, { id: "a", percent: 60 }, ["b", "c"], { a: 50, b: 30, c: 20 }, "all others locked"],
    [
      { a: 100, b: 0, c: 0 },
      { id: "a", percent: 40 },
      [],
      { a: 40, b: 30, c: 30 },
      "weights of zero come back equally",
    ],
  ])("%j, %j, locked %j is %j: %s", (from, change, locked, expected) => {
    expect(moveWeight(from, change, locked)).toEqual(expected);
  });

  const ids = ["a", "b", "c", "d", "e"];
  const scene = fc.record({
    weights: fc.tuple(...ids.map(() => fc.integer({ min: 0, max: 50 }))),
    locked: fc.subarray(ids),
    id: fc.constantFrom(...ids),
    percent: fc.double({ min: -20, max: 140, noNaN: true }),
  });

  it("always adds up to 100 in whole percents, leaves locked ones alone and keeps within its room", () => {
    fc.assert(
      fc.property(scene, ({ weights, locked, id, percent }) => {
        const from = toPercents(Object.fromEntries(ids.map((each, at) => [each, weights[at] ?? 0])));
        const to = moveWeight(from, { id, percent }, locked);
        expect(total(to)).toBe(100);
        for (const each of locked) if (each !== id) expect(to[each]).toBe(from[each]);
        for (const each of ids) expect(to[each]).toBe(Math.trunc(to[each] ?? NaN));
        for (const each of ids) expect(to[each]).toBeGreaterThanOrEqual(0);
        expect(to[id]).toBeLessThanOrEqual(roomFor(id, from, locked));
      }),
    );
  });
});
