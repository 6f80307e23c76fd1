import type { Issue } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import { namedIn } from "../issues/namedIn";
import type { CriterionMeasure } from "./scoringMethod";
import { negativeWeight } from "./weightingIssues";

/** An error for each criterion whose weight is negative or no number. */
export function negativeWeights(criteria: readonly CriterionMeasure[]): readonly Issue[] {
  return criteria
    .filter(({ weight }) => !(weight >= 0))
    .map(({ id, weight, measure }) =>
      issueFrom(negativeWeight, { field: id, value: weight, details: namedIn(measure.title) }),
    );
}
