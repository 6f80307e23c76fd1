import type { Language } from "../localText";
import type { MeasureSource } from "../measure";
import type { Criterion, Policy } from "../policy";
import type { Preset } from "../presets/preset";
import type { NormaliserId } from "../scoring/scoringMethod";
import { dataChoice } from "./dataChoice";
import { defaultValueSource } from "./defaultValueSource";
import { fillPreset, type FilledCriterion, type FilledPreset } from "./fillPreset";
import type { TableGuess } from "./tableGuess";

/**
 * A preset's methods with as many of the guessed columns as fit its inputs. What is missing is left out, and the issues
 * of `classify` say so; suggested criteria without a column are too, the weights of the rest keep their proportions.
 *
 * @param language  of the policy's name
 */
export function draftPolicy(preset: Preset, guess: TableGuess, language: Language): Policy {
  const filled = fillPreset(preset, guess);
  return {
    format: "tierwise-policy",
    formatVersion: 1,
    name: preset.title[language],
    version: 1,
    presetId: preset.id,
    data: dataChoice(guess),
    ...preset.methods,
    inputs: inputsOf(filled),
    criteria: criteriaOf(filled, guess),
    value: defaultValueSource(guess) ?? { from: "column", column: "", as: "number" },
  };
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
