import { issueFrom } from "../issues/issueFrom";
import { nothingToWeigh } from "./weightIssues";
import type { WeightingMethod } from "./weightingMethod";

/** Every criterion counts the same: the weights to compare all others with. */
export const equal: WeightingMethod = {
  id: "equal",
  title: { en: "Equal weights", zh: "等权" },
  summary: { en: "Every criterion counts the same.", zh: "各项指标权重相同。" },
  needs: "nothing",
  parameters: {},
  sources: ["Dawes (1979), The robust beauty of improper linear models, American Psychologist 34(7), 571-582"],

  weigh({ criteria }) {
    if (criteria.length === 0) return { ok: false, issues: [issueFrom(nothingToWeigh, {})] };
    return { ok: true, value: { values: criteria.map(() => 1 / criteria.length) }, issues: [] };
  },
};
