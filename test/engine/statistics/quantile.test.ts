import { quantile, quantileCuts } from "../../../src/engine/statistics/quantile";

describe("quantile (type 7)", () => {
  // R: quantile(c(1, 2, 4, 8), c(0, .25, .5, .9, 1)) → 1 1.75 3 6.8 8; Excel PERCENTILE.INC the same.
  it.each([
    [0, 1, 1],
    [1, 4, 1.75],
    [1, 2, 3],
    [9, 10, 6.8],
    [1, 1, 8],
  ])("%d/%d of 1, 2, 4, 8 is %d", (numerator, denominator, expected) => {
    expect(quantile(Float64Array.of(1, 2, 4, 8), { numerator, denominator })).toBeCloseTo(expected, 12);
  });

  it("is a value itself where it falls on one: 35 × 0.2 is not 7 in binary fractions", () => {
    const values = Float64Array.from({ length: 36 }, (_, i) => i * 1.1);
    expect(quantile(values, { numerator: 1, denominator: 5 })).toBe(values[7]);
  });

  it("refuses an empty column", () => {
    expect(() => quantile(new Float64Array(), { numerator: 1, denominator: 2 })).toThrow(RangeError);
  });

  // The help page of the R package rfm prints the quintiles of mtcars$mpg, with 1 added to each, as 16.20 18.92 22.00 25.08.
  it("gives the quintiles of mtcars mpg", () => {
    const mpg = [
      21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4,
      33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
    ];
    const cuts = quantileCuts(Float64Array.from(mpg).sort(), 5).map((cut) => Math.round(100 * (cut + 1)) / 100);
    expect(cuts).toEqual([16.2, 18.92, 22, 25.08]);
  });
});
