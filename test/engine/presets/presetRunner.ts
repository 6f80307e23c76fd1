import { cuttingMethod } from "../../../src/engine/cutting";
import type { Tiers } from "../../../src/engine/cutting/cuttingMethod";
import type { Direction } from "../../../src/engine/measure";
import type { Preset } from "../../../src/engine/presets/preset";
import { scoringMethod } from "../../../src/engine/scoring";
import type { NormaliserId, Scores, ScoringMethod } from "../../../src/engine/scoring/scoringMethod";
import { measure } from "../measures";

/** One column that a preset reads, in the order in which `runPreset` expects a row's cells. */
export interface PresetColumn {
  readonly input: string;
  readonly criterion: string | null;
  readonly direction: Direction;
  readonly isMoney: boolean;
}

export type Row = readonly (number | null)[];

function scoringOf(preset: Preset): ScoringMethod {
  const method = scoringMethod(preset.methods.scoring.method);
  if (method === undefined) throw new Error(`preset ${preset.id}: no such scoring`);
  return method;
}

/** The columns a preset reads: an input each, or a suggested criterion each. */
export function columnsOf(preset: Preset): readonly PresetColumn[] {
  return scoringOf(preset).inputs.flatMap((spec): readonly PresetColumn[] => {
    const { id: input, direction, unit } = spec;
    if (!spec.criteria) {
      return [{ input, criterion: null, direction, isMoney: (preset.inputs?.[input]?.unit ?? unit) === "money" }];
    }
    return (preset.criteria?.[input] ?? []).map((criterion, i) => ({
      input,
      criterion: criterion.id,
      direction: criterion.direction,
      isMoney: i === 0,
    }));
  });
}

/** Runs a preset on rows of plain numbers; the money column is the value. */
export function runPreset(
  preset: Preset,
  rows: readonly Row[],
  normaliser: NormaliserId = "min-max",
): { readonly scores: Scores; readonly tiers: Tiers } {
  const columns = columnsOf(preset);
  const measures = columns.map((_, c) => measure(rows.map((row) => row[c] ?? null)));
  const single = columns.map(({ input, criterion }, c) => [input, criterion, measures[c]!] as const);
  const criteria = Object.fromEntries(
    Object.entries(preset.criteria ?? {}).map(([input, list]) => [
      input,
      list.map(({ id, direction, weight }) => {
        const column = columns.findIndex((each) => each.input === input && each.criterion === id);
        return { id, direction, weight, normaliser, measure: measures[column]! };
      }),
    ]),
  );
  const { scoring, cutting, scheme } = preset.methods;
  const scores = scoringOf(preset).score(
    {
      customerCount: rows.length,
      measures: Object.fromEntries(
        single.filter(([, criterion]) => criterion === null).map(([input, , m]) => [input, m]),
      ),
      criteria,
    },
    scoring.parameters,
  );
  const value = measures[columns.findIndex(({ isMoney }) => isMoney)] ?? measures[0]!;
  const tiers = cuttingMethod(cutting.method)!.cut({ scores, value, scheme }, cutting.parameters);
  return { scores, tiers };
}
