import type { CuttingInput } from "../../src/engine/cutting/cuttingMethod";
import type { Scheme } from "../../src/engine/schemes/scheme";
import type { ScoreColumn, Scores } from "../../src/engine/scoring/scoringMethod";
import { measure } from "./measures";

const column = (id: string, values: readonly number[], max: number): ScoreColumn => ({
  id,
  title: { en: id, zh: id },
  values: Float64Array.from(values),
  max,
});

/** Scores made by hand: a total and any further columns. */
export function scores(total: readonly number[], parts: Readonly<Record<string, readonly number[]>> = {}): Scores {
  return {
    total: column("total", total, Infinity),
    parts: Object.entries(parts).map(([id, values]) => column(id, values, 5)),
    cuts: [],
    issues: [],
  };
}

/** A scheme of tiers with the given codes, best first. */
export function schemeOf(...codes: readonly string[]): Scheme {
  const words = (text: string) => ({ en: text, zh: text });
  return {
    id: "test",
    title: words("test"),
    summary: words("test"),
    shape: "ladder",
    tiers: codes.map((code) => ({ code, name: words(code), strategy: words(code) })),
    sources: [],
  };
}

/** Input of a cut: scores, scheme, and the value of each customer (the total where it is left out). */
export function cuttingInput(given: Scores, scheme: Scheme, value?: readonly number[]): CuttingInput {
  return { scores: given, scheme, value: measure(value ?? given.total.values) };
}
