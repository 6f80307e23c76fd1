import { issueFrom } from "../issues/issueFrom";
import { namedIn } from "../issues/namedIn";
import { criteriaInput } from "./criteriaInput";
import { notScored } from "./missingInputs";
import type { ScoringMethod } from "./scoringMethod";
import { weighCriteria } from "./weighCriteria";
import { noCriteria } from "./weightingIssues";

/**
 * Several criteria, each put on 0 to 1, weighted and added up to 0 (worst in all) to 100 (best in all).
 * The parts are the contributions of the criteria in points; they add up to the total.
 */
export const weighted: ScoringMethod = {
  id: "weighted",
  title: { en: "Weighted score", zh: "综合评分" },
  summary: {
    en: "Weighs several criteria into one score of 0 to 100 and shows what each contributes.",
    zh: "多项指标加权成 0–100 的总分，并显示每项贡献了多少分。",
  },
  inputs: [criteriaInput],
  parameters: {},
  sources: [
    "综合评分：销售额、利润贡献、合作年限、市场影响力、潜在价值加权",
    "Keeney & Raiffa (1976), Decisions with Multiple Objectives, ch. 3",
  ],

  score({ customerCount, criteria }) {
    const list = criteria.criteria ?? [];
    if (list.length === 0)
      return notScored(customerCount, [
        issueFrom(noCriteria, { field: criteriaInput.id, details: namedIn(criteriaInput.title) }),
      ]);
    const score = weighCriteria(list);
    if ("refused" in score) return notScored(customerCount, score.refused);
    return {
      total: { id: "total", title: { en: "Score", zh: "综合得分" }, values: score.values, max: 100 },
      parts: score.contributions.map(({ values, max }, i) => {
        const { id, measure } = list[i]!;
        return { id, title: measure.title, values, max };
      }),
      cuts: [],
      issues: score.issues,
    };
  },
};
