import type { Issue } from "../issue";
import type { LocalText } from "../localText";
import { issueFrom } from "../issues/issueFrom";
import { namedIn } from "../issues/namedIn";
import { columnFacts } from "../statistics/columnFacts";
import { missingMeasure, missingValue } from "./scoringIssues";
import type { InputSpec, Scores, ScoringInput } from "./scoringMethod";

const totalTitle: LocalText = { en: "Score", zh: "得分" };

/** An issue for each required single-measure input that was not given. */
export function missingInputs(inputs: readonly InputSpec[], input: ScoringInput): readonly Issue[] {
  return inputs
    .filter((spec) => spec.required && input.measures[spec.id] === undefined)
    .map((spec) => issueFrom(missingMeasure, { field: spec.id, details: namedIn(spec.title) }));
}

/** An issue for each single-measure input with blanks, naming the customers that have none. */
export function missingValues(inputs: readonly InputSpec[], input: ScoringInput): readonly Issue[] {
  return inputs.flatMap((spec) => missingValuesOf(spec, input.measures[spec.id]?.values));
}

/** The issue about the blanks of one column, if it has any. */
export function missingValuesOf(
  { id, title }: Pick<InputSpec, "id" | "title">,
  values: Float64Array | undefined,
): readonly Issue[] {
  const customers = values === undefined ? [] : columnFacts(values).missing;
  if (customers.length === 0) return [];
  return [
    { ...issueFrom(missingValue, { field: id, details: { count: customers.length, ...namedIn(title) } }), customers },
  ];
}

/** What a method gives when its settings allow no score at all: nobody scored, and why. */
export function notScored(customerCount: number, issues: readonly Issue[]): Scores {
  const values = new Float64Array(customerCount).fill(NaN);
  return { total: { id: "total", title: totalTitle, values, max: 100 }, parts: [], cuts: [], issues };
}
