import fc from "fast-check";
import type { Policy } from "../../src/engine/policy";
import { presets } from "../../src/engine/presets";
import { validatePolicy } from "../../src/engine/validatePolicy";
import { pyramidPolicy, rfmPolicy } from "./policies";

const faultsOf = (candidate: unknown): string[] =>
  validatePolicy(candidate).issues.map(({ code, field = "" }) => `${code} ${field}`.trim());
const viaJson = (policy: unknown): unknown => JSON.parse(JSON.stringify(policy));

describe("validatePolicy", () => {
  it.each<[string, Policy]>([
    ["orders", rfmPolicy({ asOf: 45000, orderId: "invoice" })],
    ["orders with quantities", rfmPolicy({ amount: "price", quantity: "units" })],
    ["customers", pyramidPolicy("id", "sales")],
  ])("accepts what was saved of a policy for %s, filling in settings left out", (_, policy) => {
    const result = validatePolicy(viaJson(policy));
    expect(result.issues).toEqual([]);
    expect(result.ok && result.value).toMatchObject(policy);
  });

  it("says nothing of a quantity that a policy has none of, as policies saved before there was one", () => {
    for (const quantity of [null, undefined]) {
      const result = validatePolicy(viaJson(rfmPolicy({ quantity })));
      expect(result.ok && "quantity" in result.value.data).toBe(false);
    }
  });

  it.each(presets.map((preset) => [preset.id, preset] as const))(
    "knows the methods and settings of preset %s",
    (_, preset) => {
      const result = validatePolicy(viaJson({ ...pyramidPolicy("id", "sales"), ...preset.methods }));
      const faults = result.issues
        .map(({ code }) => code)
        .filter((code) => !/input-missing|criteria-missing/.test(code));
      expect(faults).toEqual([]);
    },
  );

  it.each<[string, unknown, string]>([
    ["no policy at all", null, "policy.not-a-policy"],
    ["another file", { format: "something" }, "policy.not-a-policy"],
    ["a newer format", { format: "tierwise-policy", formatVersion: 2 }, "policy.newer-format"],
    ["no customer column", rfmPolicy({ customer: "" }), "policy.setting-missing data.customer"],
    ["a method we do not have", { ...rfmPolicy(), scoring: { method: "magic" } }, "policy.unknown-method scoring"],
    [
      "a setting beyond its limits",
      { ...rfmPolicy(), scoring: { method: "rfm", parameters: { bins: 99 } } },
      "policy.number-out-of-range scoring.bins",
    ],
    [
      "a setting we do not have",
      { ...rfmPolicy(), scoring: { method: "rfm", parameters: { toString: 1 } } },
      "policy.unknown-parameter scoring.toString",
    ],
    [
      "a measure of orders for a customer table",
      { ...pyramidPolicy("id", "sales"), value: { from: "orders", measure: "revenue" } },
      "policy.source-mismatch value",
    ],
    [
      "a direction we do not have",
      {
        ...pyramidPolicy("id", "sales"),
        criteria: {
          x: [
            {
              id: "a",
              source: { from: "column", column: "b", as: "number" },
              direction: "up",
              normaliser: "min-max",
              weight: 1,
            },
          ],
        },
      },
      "policy.setting-wrong criteria.x[1].direction",
    ],
    [
      "a negative weight",
      {
        ...pyramidPolicy("id", "sales"),
        criteria: {
          x: [
            {
              id: "a",
              source: { from: "column", column: "b", as: "number" },
              direction: "less-is-better",
              normaliser: "min-max",
              weight: -1,
            },
          ],
        },
      },
      "policy.weight-negative criteria.x[1].weight",
    ],
    ["a quantity that is no column", rfmPolicy({ quantity: 3 as never }), "policy.setting-wrong data.quantity"],
    [
      "a quantity without a unit price",
      rfmPolicy({ amount: "", quantity: "units" }),
      "policy.setting-missing data.amount",
    ],
    ["an input without a column", { ...rfmPolicy(), inputs: {} }, "policy.input-missing revenue"],
  ])("names the fault of %s", (_, candidate, fault) => expect(faultsOf(viaJson(candidate))).toContain(fault));

  it("finds two tiers of one code", () => {
    const base = pyramidPolicy("id", "sales");
    const tiers = base.scheme.tiers.map((tier) => ({ ...tier, code: "A" }));
    expect(faultsOf({ ...base, scheme: { ...base.scheme, tiers } })).toContain("policy.repeated-id scheme.tiers");
  });

  it("answers anything with issues, never with an exception", () => {
    const base = viaJson(rfmPolicy()) as Record<string, unknown>;
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(base)), fc.jsonValue(), (key, value) => {
        const result = validatePolicy({ ...base, [key]: value });
        expect(result.ok || result.issues.length > 0).toBe(true);
      }),
    );
  });
});
