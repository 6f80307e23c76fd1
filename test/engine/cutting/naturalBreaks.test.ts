import * as fc from "fast-check";
import { ckmeans } from "simple-statistics";
import { naturalBreaks } from "../../../src/engine/cutting/naturalBreaks";
import { cuttingInput, schemeOf, scores } from "../scores";

const tiersOf = (total: readonly number[], count: number) =>
  naturalBreaks.cut(cuttingInput(scores(total), schemeOf(..."ABCDEFGH".slice(0, count))), {});

/** The scores by tier, lowest tier first, ascending within; empty tiers left out. */
function classesOf(total: readonly number[], count: number): readonly (readonly number[])[] {
  const { tierOf } = tiersOf(total, count);
  return Array.from({ length: count }, (_, i) => count - 1 - i)
    .map((tier) => total.filter((_, customer) => tierOf[customer] === tier).sort((a, b) => a - b))
    .filter((members) => members.length > 0);
}

/** What natural breaks make least: squared distances to the class means. */
function spreadWithin(classes: readonly (readonly number[])[]): number {
  return classes.reduce((total, members) => {
    const average = members.reduce((sum, x) => sum + x, 0) / members.length;
    return total + members.reduce((sum, x) => sum + (x - average) ** 2, 0);
  }, 0);
}

/** The least that any parting into so many stretches reaches, by trying them all. */
function leastSpread(sorted: readonly number[], count: number): number {
  if (count === 1 || sorted.length <= 1) return spreadWithin([sorted]);
  const cuts = sorted.map((_, i) => i).slice(1);
  const parted = cuts.map((cut) => spreadWithin([sorted.slice(0, cut)]) + leastSpread(sorted.slice(cut), count - 1));
  return Math.min(spreadWithin([sorted]), ...parted);
}

const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const nearly = (expected: number) => 1e-9 * Math.max(1, expected);

describe("naturalBreaks.cut", () => {
  // From the tests of simple-statistics 7.12.1.
  it.each<[readonly number[], number, readonly (readonly number[])[]]>([
    [
      [-1, 2, -1, 2, 4, 5, 6, -1, 2, -1],
      3,
      [
        [-1, -1, -1, -1],
        [2, 2, 2],
        [4, 5, 6],
      ],
    ],
    [[3, 2, 3, 5, 2, 1], 3, [[1, 2, 2], [3, 3], [5]]],
    [[1], 1, [[1]]],
    [[1, 1, 1, 1], 1, [[1, 1, 1, 1]]],
  ])("parts %j in %i as %j", (total, count, classes) => {
    expect(classesOf(total, count)).toEqual(classes);
  });

  it("is as good as the best of all partings", () => {
    const score = fc.oneof(
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: 0, max: 100_000 }).map((x) => x / 100),
    );
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 10 }), fc.integer({ min: 1, max: 4 }), (total, count) => {
        const least = leastSpread(ascending(total), count);
        expect(Math.abs(spreadWithin(classesOf(total, count)) - least)).toBeLessThanOrEqual(nearly(least));
      }),
    );
  });

  it("is as good as simple-statistics on longer lists", () => {
    const score = fc.integer({ min: 0, max: 5000 }).map((x) => x / 10);
    fc.assert(
      fc.property(fc.array(score, { minLength: 8, maxLength: 400 }), fc.integer({ min: 2, max: 8 }), (total, count) => {
        const peer = spreadWithin(ckmeans([...total], count));
        expect(Math.abs(spreadWithin(classesOf(total, count)) - peer)).toBeLessThanOrEqual(nearly(peer));
      }),
    );
  });

  it("parts no equal scores, ranks tiers by score, and does not care for the order of the rows", () => {
    const total = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 30 });
    fc.assert(
      fc.property(total, fc.integer({ min: 1, max: 5 }), (list, count) => {
        const { tierOf, cuts } = tiersOf(list, count);
        const wronged = list.filter((score, i) => list.some((other, j) => score >= other && tierOf[i]! > tierOf[j]!));
        expect(wronged).toEqual([]);
        const turned = tiersOf([...list].reverse(), count);
        expect([Array.from(turned.tierOf).reverse(), turned.cuts]).toEqual([Array.from(tierOf), cuts]);
      }),
    );
  });

  it("keeps the better tier small where two partings are equally good", () => {
    expect(classesOf([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
  });

  it("leaves the lowest tiers empty where there are fewer scores than tiers, and says so", () => {
    const { tierOf, issues } = tiersOf([5, 9, 5, NaN], 4);
    expect([...tierOf]).toEqual([1, 0, 1, -1]);
    expect(issues).toMatchObject([{ code: "cutting.fewer-scores-than-tiers", details: { expected: 4, found: 2 } }]);
  });

  it("states the lowest score of each tier but the last", () => {
    const { cuts, issues } = tiersOf([1, 2, 50, 52, 99], 3);
    expect(cuts.map(({ field, values, closed }) => [field, values, closed])).toEqual([
      ["A", [99], "left"],
      ["B", [50], "left"],
    ]);
    expect(issues).toEqual([]);
  });

  it.each([[[]], [[NaN, NaN]]])("meets %j", (total: readonly number[]) => {
    const { tierOf, cuts, issues } = tiersOf(total, 3);
    expect([Array.from(tierOf), cuts, issues]).toEqual([total.map(() => -1), [], []]);
  });
});
