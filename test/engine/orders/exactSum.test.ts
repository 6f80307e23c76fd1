import fc from "fast-check";
import { sumByGroup } from "../../../src/engine/orders/exactSum";

const sumOf = (values: readonly number[]): number =>
  sumByGroup({ values: Float64Array.from(values), groupOf: new Int32Array(values.length), groupCount: 1 })[0] ?? NaN;

describe("sumByGroup", () => {
  it("adds cents as people do: 0.1 + 0.2 is 0.3", () => expect(sumOf([0.1, 0.2])).toBe(0.3));

  it("takes the last-bit noise of a product for the decimal it stands for", () => {
    expect(6 * 2.55).not.toBe(15.3);
    expect(sumOf([6 * 2.55, 0.01])).toBe(15.31);
  });

  it("is exact with three and four decimals", () => {
    expect(sumOf([0.001, 0.002])).toBe(0.003);
    expect(sumOf([0.0001, 1000000.0002])).toBe(1000000.0003);
  });

  it("compensates and rounds to 12 digits beyond four decimals", () => {
    expect(sumOf([1e16, 1, -1e16])).toBe(1);
    expect(sumOf(Array(10).fill(0.123456789))).toBe(1.23456789);
  });

  it("passes over NaN and rows without a group; an empty group has 0", () => {
    const values = Float64Array.of(1, NaN, 4, 8);
    const sums = sumByGroup({ values, groupOf: Int32Array.of(0, 0, -1, 1), groupCount: 3 });
    expect([...sums]).toEqual([1, 8, 0]);
  });

  it("stays at the largest number where it would outgrow it", () => {
    expect(sumOf([-7e292, -Number.MAX_VALUE, 0])).toBe(-Number.MAX_VALUE);
  });

  it("does not depend on the order of rows (whole cents)", () => {
    const cents = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 50 }), (list) => {
        const values = list.map((cent) => cent / 100);
        const exact = Number(list.reduce((sum, cent) => sum + BigInt(cent), 0n)) / 100;
        expect(sumOf(values)).toBe(exact);
        expect(sumOf([...values].reverse())).toBe(exact);
      }),
    );
  });
});
