import fc from "fast-check";
import { concentration } from "../../../src/engine/insight/concentration";

describe("concentration", () => {
  it("18 of 100 customers with 80 of 100 million bring 80 % (the textbook case)", () => {
    const values = Float64Array.from({ length: 100 }, (_, i) => (i < 18 ? 80e6 / 18 : 20e6 / 82));
    expect(concentration(values).eightyPercent).toMatchObject({ customers: 18, shareOfCustomers: 0.18 });
  });

  it("has the Gini coefficient of the R package ineq for nine 10s and one 100", () => {
    // https://livebook.manning.com/learn/concepts/ineq--library/statistics-slam-dunk : 0.4263158
    expect(concentration(Float64Array.of(10, 10, 10, 10, 100, 10, 10, 10, 10, 10)).gini).toBeCloseTo(0.4263158, 7);
    expect(concentration(Float64Array.of(3, 3, 3)).gini).toBe(0);
  });

  it("rises above 1 with customers who cost money, and has no Gini coefficient then", () => {
    const curve = concentration(Float64Array.of(150, -50, NaN));
    expect(curve.points).toEqual([
      { customers: 0, shareOfCustomers: 0, shareOfValue: 0 },
      { customers: 1, shareOfCustomers: 0.5, shareOfValue: 1.5 },
      { customers: 2, shareOfCustomers: 1, shareOfValue: 1 },
    ]);
    expect(curve).toMatchObject({ gini: null, total: 100, negative: { customers: 1, value: -50 }, missing: 1 });
  });

  it.each([[[]], [[0, 0]], [[-1]], [[NaN]]])("has no curve for %j", (values) => {
    expect(concentration(Float64Array.from(values))).toMatchObject({ points: [], eightyPercent: null });
  });

  it("draws at most 200 points, from 0 to 1, customers and value never falling", () => {
    const values = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 1000 });
    fc.assert(
      fc.property(values, (list) => {
        const { points, total, eightyPercent } = concentration(Float64Array.from(list));
        if (total === 0) return;
        expect(points.length).toBeLessThanOrEqual(200);
        expect(points[0]).toEqual({ customers: 0, shareOfCustomers: 0, shareOfValue: 0 });
        expect(points.at(-1)).toEqual({ customers: list.length, shareOfCustomers: 1, shareOfValue: 1 });
        expect(points).toContainEqual(eightyPercent);
        points.slice(1).forEach((point, i) => {
          expect(point.customers).toBeGreaterThan(points[i]?.customers ?? NaN);
          expect(point.shareOfValue).toBeGreaterThanOrEqual(points[i]?.shareOfValue ?? NaN);
        });
      }),
    );
  });
});
