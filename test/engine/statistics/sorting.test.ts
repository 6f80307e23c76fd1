import fc from "fast-check";
import { argsort } from "../../../src/engine/statistics/argsort";
import { countAtOrBelow, countBelow } from "../../../src/engine/statistics/countBelow";
import { percentRank } from "../../../src/engine/statistics/percentRank";
import { select } from "../../../src/engine/statistics/select";
import { sortedFinite } from "../../../src/engine/statistics/sortedFinite";

const anyNumber = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -3, max: 3 }));
const columns = fc.array(anyNumber, { maxLength: 60 });

describe("argsort", () => {
  it("orders any doubles as a stable comparator sort does", () => {
    fc.assert(
      fc.property(columns, (values) => {
        const expected = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
        expect([...argsort(Float64Array.from(values))]).toEqual(expected);
      }),
    );
  });

  it("orders neighbours that only their last bits tell apart, few or many of them", () => {
    for (const count of [3, 64, 65, 5000]) {
      const values = Float64Array.from({ length: count }, (_, i) => 1e9 + ((i * 7919) % count) / 4096);
      const signed = values.map((value, i) => (i % 3 === 0 ? -value : value));
      for (const column of [values, signed]) {
        expect([...argsort(column)].map((i) => column[i])).toEqual([...column.slice().sort()]);
      }
    }
  });

  it("puts missing values last, keeps the two zeros together and keeps the given order of ties", () => {
    expect([...argsort(Float64Array.of(NaN, 2, -Infinity, Infinity, -2))]).toEqual([2, 4, 1, 3, 0]);
    expect([...argsort(Float64Array.of(0, -0, 0), Uint32Array.of(2, 1, 0))]).toEqual([2, 1, 0]);
  });
});

describe("select", () => {
  it("finds what a full sort would put at the place", () => {
    fc.assert(
      fc.property(fc.array(anyNumber, { minLength: 1, maxLength: 60 }), fc.nat(), (values, seed) => {
        const place = seed % values.length;
        const sorted = Float64Array.from(values).sort();
        expect(select(Float64Array.from(values), place)).toBeCloseTo(sorted[place]!, 12);
      }),
    );
  });

  it("refuses a place outside", () => {
    expect(() => select(Float64Array.of(1), 1)).toThrow(RangeError);
  });
});

describe("sortedFinite and the counts", () => {
  it("leaves out what is missing and counts ties on the right side", () => {
    const sorted = sortedFinite(Float64Array.of(5, NaN, 2, 2, 1));
    expect([...sorted]).toEqual([1, 2, 2, 5]);
    expect([countBelow(sorted, 2), countAtOrBelow(sorted, 2), countBelow(sorted, 9)]).toEqual([1, 3, 4]);
  });
});

describe("percentRank", () => {
  // Excel: =PERCENTRANK.INC({1,2,3,6,6,6,7,8,9}, x, 12)
  it("is PERCENTRANK.INC", () => {
    const ranks = percentRank(Float64Array.of(1, 2, 3, 6, 6, 6, 7, 8, 9));
    expect([...ranks]).toEqual([0, 0.125, 0.25, 0.375, 0.375, 0.375, 0.75, 0.875, 1]);
  });

  it.each([
    [[4, NaN, 2], [1, NaN, 0], "a missing value stays missing"],
    [[3, 3], [0.5, 0.5], "nobody stands above anybody"],
    [[7], [0.5], "alone"],
    [[NaN], [NaN], "nothing there"],
  ])("%j gives %j: %s", (values, expected) => {
    expect([...percentRank(Float64Array.from(values))]).toEqual(expected);
  });
});
