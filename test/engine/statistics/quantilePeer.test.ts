import * as fc from "fast-check";
import { quantileSorted } from "simple-statistics";
import { quantile } from "../../../src/engine/statistics/quantile";

const fractions = [1, 2, 3, 4].map((fifths) => ({ numerator: fifths, denominator: 5 }));

/** simple-statistics 7.12.1 documents the same rule: "equivalent to R's type=7 and numpy's default percentile method". */
it("quantile(sorted, fraction) agrees with simple-statistics on any values", () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, (unsorted) => {
      const sorted = Float64Array.from(unsorted).sort();
      for (const fraction of fractions) {
        const peer = quantileSorted([...sorted], fraction.numerator / fraction.denominator);
        expect(Math.abs(quantile(sorted, fraction) - peer)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(peer)));
      }
    }),
  );
});
