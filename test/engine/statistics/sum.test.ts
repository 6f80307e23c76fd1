import fc from "fast-check";
import { decimals } from "../../../src/engine/statistics/decimals";
import { mean } from "../../../src/engine/statistics/mean";
import { significant } from "../../../src/engine/statistics/significant";
import { sum } from "../../../src/engine/statistics/sum";

describe("decimals", () => {
  it.each([
    [[1, 2], 0],
    [[1.5, 2.25, NaN], 2],
    [[0.1, 0.2999], 4],
    [[1 / 3], null],
    [[], 0],
  ])("of %j is %s", (values, expected) => {
    expect(decimals(Float64Array.from(values))).toBe(expected);
  });
});

describe("sum", () => {
  it("is exact in the data's own decimals", () => {
    expect(sum(Float64Array.of(0.1, 0.2, NaN))).toBe(0.3);
    expect(sum(new Float64Array(1000).fill(0.001))).toBe(1);
  });

  it("does not lose small amounts beside large ones that cancel", () => {
    expect(sum(Float64Array.of(1e16, 1 / 3, -1e16))).toBeCloseTo(1 / 3, 9);
  });

  it("stays at the largest number where it would outgrow it", () => {
    expect(sum(Float64Array.of(-7e292, -Number.MAX_VALUE, 0))).toBe(-Number.MAX_VALUE);
    expect(sum(Float64Array.of(Number.MAX_VALUE, Number.MAX_VALUE, -1))).toBe(Number.MAX_VALUE);
  });

  it("does not depend on the order", () => {
    const cents = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(cents), (values) => {
        expect(sum(Float64Array.from(values).reverse())).toBe(sum(Float64Array.from(values)));
      }),
    );
  });
});

it("mean passes over what is missing", () => {
  expect([mean(Float64Array.of(1, NaN, 2)), mean(Float64Array.of(NaN))]).toEqual([1.5, NaN]);
});

it("significant keeps twelve digits", () => {
  expect([significant(0.1 + 0.2), significant(123456789.1234567), significant(Infinity)]).toEqual([
    0.3,
    123456789.123,
    Infinity,
  ]);
});
