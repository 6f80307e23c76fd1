import { schemes } from "../../../src/engine/schemes";
import { metalPyramid } from "../../../src/engine/schemes/metalPyramid";
import { schemeShares } from "../../../src/engine/schemes/schemeShares";
import { segmentMaps } from "../../../src/engine/segmentMaps";

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))("scheme %s", (_, scheme) => {
  it("has tiers with codes and names of their own, and a strategy in both languages", () => {
    const { tiers } = scheme;
    for (const words of [
      tiers.map(({ code }) => code),
      tiers.map(({ name }) => name.en),
      tiers.map(({ name }) => name.zh),
    ]) {
      expect(new Set(words).size).toBe(tiers.length);
    }
    for (const { name, strategy } of tiers) {
      expect([name.zh, strategy.zh].every((text) => /\p{Script=Han}/u.test(text))).toBe(true);
      expect([name.en, strategy.en].every((text) => text.trim() !== "" && !/\p{Script=Han}/u.test(text))).toBe(true);
    }
  });

  it("gives shares and effort to all of its tiers or to none, adding up to 1", () => {
    for (const field of ["share", "effort"] as const) {
      const given = scheme.tiers.flatMap((tier) => tier[field]?.value ?? []);
      if (given.length === 0) continue;
      expect(given).toHaveLength(scheme.tiers.length);
      expect(given.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });
});

// The source gives 1 %, 20 % for platinum and gold together, and 30 %; the rest follows by subtraction.
it("the metal pyramid marks which shares its source states", () => {
  expect(schemeShares(metalPyramid)).toEqual([0.01, 0.19, 0.3, 0.5]);
  expect(metalPyramid.tiers.map(({ share }) => share?.origin)).toEqual(["stated", "inferred", "stated", "inferred"]);
});

it.each(segmentMaps.map((map) => [map.id, map] as const))(
  "every segment of map %s is a tier of its scheme",
  (_, map) => {
    const codes = schemes.find(({ id }) => id === map.scheme)?.tiers.map(({ code }) => code) ?? [];
    const segments = [
      ...map.rules.map(({ segment }) => segment),
      ...(map.otherwise === undefined ? [] : [map.otherwise]),
    ];
    expect(segments.filter((segment) => !codes.includes(segment))).toEqual([]);
    expect(new Set(segments).size).toBe(segments.length);
  },
);
