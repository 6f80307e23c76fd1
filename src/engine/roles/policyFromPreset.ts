import type { Result } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import { policyIssues } from "../issues/policyIssues";
import type { Language } from "../localText";
import type { MeasureSource } from "../measure";
import type { Criterion, Policy } from "../policy";
import type { Preset } from "../presets/preset";
import type { NormaliserId } from "../scoring/scoringMethod";
import { dataChoice } from "./dataChoice";
import { defaultValueSource } from "./defaultValueSource";
import { fillPreset, type FilledCriterion, type FilledPreset } from "./fillPreset";
import { presetFit } from "./presetFit";
import type { TableGuess } from "./tableGuess";

/**
 * A complete policy: the preset's methods with the guessed columns put to its inputs. Suggested criteria without a column
 * are left out (the weights of the rest keep their proportions). Not ok, with an issue for each thing missing, where the
 * preset is not usable (see `presetFit`). Returns are netted; the analysis date is the last date in the data.
 *
 * @param language  of the policy's name; English where left out
 */
export function policyFromPreset(preset: Preset, guess: TableGuess, language: Language = "en"): Result<Policy> {
  const fit = presetFit(preset, guess);
  const value = defaultValueSource(guess);
  if (!fit.usable || !value)
    return {
      ok: false,
      issues: fit.missing.map((title) => issueFrom(policyIssues.inputMissing, { field: title[language] })),
    };
  const filled = fillPreset(preset, guess);
  const policy: Policy = {
    format: "tierwise-policy",
    formatVersion: 1,
    name: preset.title[language],
    version: 1,
    presetId: preset.id,
    data: dataChoice(guess),
    ...preset.methods,
    inputs: inputsOf(filled),
    criteria: criteriaOf(filled, guess),
    value,
  };
  return { ok: true, value: policy, issues: [] };
}

function inputsOf({ inputs }: FilledPreset): Readonly<Record<string, MeasureSource>> {
  return Object.fromEntries(inputs.flatMap(({ input, source }) => (source ? [[input.id, source]] : [])));
}

function criteriaOf({ criteria }: FilledPreset, guess: TableGuess): Readonly<Record<string, readonly Criterion[]>> {
  const lists: Record<string, Criterion[]> = {};
  for (const filled of criteria) {
    if (filled.source) (lists[filled.input.id] ??= []).push(criterionOf(filled, filled.source, guess));
  }
  return lists;
}

function criterionOf({ criterion }: FilledCriterion, source: MeasureSource, guess: TableGuess): Criterion {
  const { id, weight } = criterion;
  const isDate = source.from === "column" && source.as === "date";
  const column = isDate ? guess.measures.find(({ header }) => header === source.column) : undefined;
  return {
    id,
    source,
    direction: column?.direction ?? criterion.direction,
    normaliser: normaliserFor(source, guess),
    weight,
  };
}

/** Money and counts run over powers of ten: by min-max one giant would flatten all others, so they count by place. */
function normaliserFor(source: MeasureSource, guess: TableGuess): NormaliserId {
  if (source.from === "orders") return source.measure.startsWith("days") ? "min-max" : "percentile-rank";
  const unit = guess.columns.find(({ header }) => header === source.column)?.unit;
  return unit === "money" || unit === "count" ? "percentile-rank" : "min-max";
}
