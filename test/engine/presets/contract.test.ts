import fc from "fast-check";
import { presets } from "../../../src/engine/presets";
import type { Preset } from "../../../src/engine/presets/preset";
import { binningRules } from "../../../src/engine/scoring/binning";
import { normalisers } from "../../../src/engine/scoring/normalisers";
import { columnsOf, runPreset, type Row } from "./presetRunner";

// Thirteen presets and three binning rules make many cases: a moderate number of runs each keeps the whole under seconds.
const runs = { numRuns: 30 };

// Few different numbers, so that ties and borders meet often; cents, negatives, zeros and blanks among them.
const amount = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: -300, max: 3000 }).map((cents) => cents / 100),
);
const cell = fc.oneof({ weight: 12, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(null) });
const rowsOf = (preset: Preset, of: fc.Arbitrary<number | null> = cell) =>
  fc.array(fc.array(of, { minLength: columnsOf(preset).length, maxLength: columnsOf(preset).length }), {
    minLength: 1,
    maxLength: 40,
  });
const tiersOf = (preset: Preset, rows: readonly Row[]) => [...runPreset(preset, rows).tiers.tierOf];

/** At least as good in every column, each in its own direction. */
function isAsGood(preset: Preset, a: Row, b: Row): boolean {
  return columnsOf(preset).every(({ direction }, c) => {
    const [x, y] = [a[c] ?? NaN, b[c] ?? NaN];
    return direction === "more-is-better" ? x >= y : x <= y;
  });
}

/** Every preset, and each that bins under every binning rule. */
const cases = presets.flatMap((preset): readonly (readonly [string, Preset])[] => {
  const { scoring } = preset.methods;
  if (!("rule" in scoring.parameters)) return [[preset.id, preset]];
  return binningRules.map(({ id }) => {
    const parameters = { ...scoring.parameters, rule: id };
    const methods = { ...preset.methods, scoring: { ...scoring, parameters } };
    return [`${preset.id} by ${id}`, { ...preset, methods }];
  });
});

describe.each(cases)("%s", (_, preset) => {
  it("gives every complete row a tier of its scheme, and no tier to an incomplete one", () => {
    fc.assert(
      fc.property(rowsOf(preset), (rows) => {
        const { tierOf } = runPreset(preset, rows).tiers;
        expect(tierOf).toHaveLength(rows.length);
        const hasTier = Array.from(tierOf, (tier) => tier >= 0 && tier < preset.methods.scheme.tiers.length);
        expect(hasTier).toEqual(rows.map((row) => !row.includes(null)));
      }),
      runs,
    );
  });

  it("does not care about the order of the rows", () => {
    fc.assert(
      fc.property(rowsOf(preset), (rows) => {
        const turned = [...rows].reverse();
        expect(tiersOf(preset, turned)).toEqual(tiersOf(preset, rows).reverse());
        expect(runPreset(preset, turned).tiers.cuts).toEqual(runPreset(preset, rows).tiers.cuts);
      }),
      runs,
    );
  });

  it("gives equal rows equal scores and tiers", () => {
    fc.assert(
      fc.property(rowsOf(preset), (rows) => {
        const { scores, tiers } = runPreset(preset, [...rows, ...rows]);
        const half = (values: ArrayLike<number>) => [
          Array.from(values).slice(0, rows.length),
          Array.from(values).slice(rows.length),
        ];
        for (const values of [tiers.tierOf, scores.total.values, ...scores.parts.map((part) => part.values)]) {
          const [first, second] = half(values);
          expect(second).toEqual(first);
        }
      }),
      runs,
    );
  });

  it("gives the same answer twice, and leaves its input alone", () => {
    fc.assert(
      fc.property(rowsOf(preset), (rows) => {
        const before = structuredClone(rows);
        expect(runPreset(preset, rows)).toEqual(runPreset(preset, rows));
        expect(rows).toEqual(before);
      }),
      runs,
    );
  });

  it("states its cuts in finite numbers, ascending, and scores within their limits", () => {
    fc.assert(
      fc.property(rowsOf(preset), (rows) => {
        const { scores, tiers } = runPreset(preset, rows);
        for (const { values } of [...scores.cuts, ...tiers.cuts]) {
          expect(values.every(Number.isFinite)).toBe(true);
          expect([...values].sort((a, b) => a - b)).toEqual(values);
        }
        for (const { values, max } of [scores.total, ...scores.parts]) {
          expect(values.every((value) => Number.isNaN(value) || value <= max + 1e-9)).toBe(true);
        }
      }),
      runs,
    );
  });

  if (preset.methods.scheme.shape === "ladder") {
    it("never gives a better row a worse tier", () => {
      fc.assert(
        fc.property(rowsOf(preset, amount), (rows) => {
          const tierOf = tiersOf(preset, rows);
          const upsideDown = rows.flatMap((better, i) =>
            rows.filter((worse, j) => tierOf[i]! > tierOf[j]! && isAsGood(preset, better, worse)),
          );
          expect(upsideDown).toEqual([]);
        }),
        runs,
      );
    });
  }

  // The R package adds 1 to every cut, so its scores hang on the unit of money; the others claim not to.
  if (preset.methods.scoring.parameters.rule !== "r-rfm") {
    it("does not care whether money is counted in one unit or in tenths of it", () => {
      const money = columnsOf(preset).map(({ isMoney }) => isMoney);
      fc.assert(
        fc.property(rowsOf(preset), (rows) => {
          const tenths = rows.map((row) =>
            row.map((value, c) => (money[c] && value !== null ? Math.round(value * 100) / 10 : value)),
          );
          expect(tiersOf(preset, tenths)).toEqual(tiersOf(preset, rows));
        }),
        runs,
      );
    });
  }
});

const weighted = presets.filter(({ criteria }) => criteria !== undefined);
describe.each(normalisers.map(({ id, refusesNegatives }) => [id, refusesNegatives] as const))(
  "criteria by %s",
  (id, refusesNegatives) => {
    it.each(weighted.map((preset) => [preset.id, preset] as const))("%s accounts for everybody", (_, preset) => {
      const of = refusesNegatives ? fc.integer({ min: 0, max: 12 }) : amount;
      fc.assert(
        fc.property(rowsOf(preset, of), (rows) => {
          expect(runPreset(preset, rows, id).tiers.tierOf).not.toContain(-1);
        }),
        runs,
      );
    });
  },
);
