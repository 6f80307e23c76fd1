import type { LocalText } from "../localText";
import type { MeasureSource } from "../measure";
import type { Preset, SuggestedCriterion } from "../presets/preset";
import { scoringMethod } from "../scoring";
import type { InputSpec } from "../scoring/scoringMethod";
import { columnSourcesFor } from "./columnSources";
import { measureHint } from "./measureHint";
import { orderSourcesFor, type Wanted } from "./orderSources";
import type { TableGuess } from "./tableGuess";

/** An input of one measure, what the preset calls it, and the measure found for it; null where none fits. */
export interface FilledInput {
  readonly input: InputSpec;
  readonly title: LocalText;
  readonly source: MeasureSource | null;
}

/** A criterion that the preset suggests for a weighted input, and the measure found for it; null where none fits. */
export interface FilledCriterion {
  readonly input: InputSpec;
  readonly criterion: SuggestedCriterion;
  readonly source: MeasureSource | null;
}

export interface FilledPreset {
  readonly inputs: readonly FilledInput[];
  readonly criteria: readonly FilledCriterion[];
}

/** Puts a table's measures to a preset's inputs and suggested criteria; of a customer table each column once. */
export function fillPreset(preset: Preset, guess: TableGuess): FilledPreset {
  const specs = scoringMethod(preset.methods.scoring.method)?.inputs ?? [];
  const single = specs.filter((input) => !input.criteria);
  const listed = specs
    .filter((input) => input.criteria)
    .flatMap((input) => (preset.criteria?.[input.id] ?? []).map((criterion) => ({ input, criterion })));
  const wanted = [
    ...single.map((input) => wantedByInput(input, preset)),
    ...listed.map(({ criterion }) => wantedByCriterion(criterion)),
  ];
  const sources = guess.kind === "orders" ? orderSourcesFor(wanted, guess) : columnSourcesFor(wanted, guess);
  return {
    inputs: single.map((input, index) => ({
      input,
      title: preset.inputs?.[input.id]?.title ?? input.title,
      source: sources[index] ?? null,
    })),
    criteria: listed.map((each, index) => ({ ...each, source: sources[single.length + index] ?? null })),
  };
}

function wantedByInput(input: InputSpec, preset: Preset): Wanted {
  const suggested = preset.inputs?.[input.id];
  return {
    id: input.id,
    unit: suggested?.unit ?? input.unit,
    headerWords: suggested?.headerWords ?? input.headerWords ?? [],
  };
}

function wantedByCriterion({ id, title, headerWords }: SuggestedCriterion): Wanted {
  const hint = measureHint(title.en.toLowerCase()) ?? measureHint(title.zh);
  return { id, unit: hint?.unit ?? "none", headerWords };
}
