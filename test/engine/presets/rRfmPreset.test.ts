import { rRfmPreset } from "../../../src/engine/presets/rRfmPreset";
import { readRecords } from "../readRecords";
import { runPreset } from "./presetRunner";

// tests/testthat/test-rfm-segment.R of the R package rfm: Champions are 158 customers, 1,234 orders, 120,178 of revenue.
it("the preset r-rfm finds the champions that the R package finds", () => {
  const rows = readRecords("rfm_data_orders.expected.csv").map((record) =>
    ["recency_days", "transaction_count", "amount"].map((id) => Number(record[id])),
  );
  const { tierOf, issues } = runPreset(rRfmPreset, rows).tiers;
  const champions = rows.filter((_, i) => rRfmPreset.methods.scheme.tiers[tierOf[i]!]?.code === "champions");
  const sumOf = (column: number) => champions.reduce((sum, row) => sum + row[column]!, 0);
  expect([champions.length, sumOf(1), sumOf(2)]).toEqual([158, 1234, 120178]);
  expect(issues).toEqual([
    {
      code: "cutting.segment-map-caution",
      severity: "warning",
      field: "map",
      value: "r-rfm-test",
      details: {
        gaps: 36,
        overlaps: 39,
        shadowed: "New Customers, Promising, Can't Lose Them",
        shadowedZh: "新客户、有希望客户、不能失去的客户",
      },
    },
  ]);
});
