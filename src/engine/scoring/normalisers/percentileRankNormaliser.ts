import { percentRank } from "../../statistics/percentRank";
import type { Normaliser } from "./normaliser";

/** The share of the other customers strictly below; only the order counts, so no giant can flatten the rest. */
export const percentileRankNormaliser: Normaliser = {
  id: "percentile-rank",
  title: { en: "Percentile rank", zh: "百分位排名" },
  description: {
    en: "The share of the other customers below this one. Only the order counts.",
    zh: "超过了百分之多少的其他客户，只看先后顺序，不受极端大客户影响。",
  },
  refusesNegatives: false,
  normalise: percentRank,
};
