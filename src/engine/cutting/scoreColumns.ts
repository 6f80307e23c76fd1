import type { Issue } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import type { ScoreColumn, Scores } from "../scoring/scoringMethod";
import { missingScore } from "./cuttingIssues";

/** The part of an id, or undefined. */
export function scorePart(scores: Scores, id: string): ScoreColumn | undefined {
  return scores.parts.find((part) => part.id === id);
}

/** An issue for each score column that a cut needs and the scoring did not give. */
export function missingScores(needs: readonly string[], scores: Scores): readonly Issue[] {
  return needs.filter((id) => scorePart(scores, id) === undefined).map((id) => issueFrom(missingScore, { field: id }));
}
