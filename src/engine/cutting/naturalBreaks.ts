import { issueFrom } from "../issues/issueFrom";
import { optimalClasses } from "../statistics/optimalClasses";
import { sortedOnce } from "../statistics/sortedFinite";
import { fewerScoresThanTiers } from "./cuttingIssues";
import type { CuttingMethod } from "./cuttingMethod";
import { floorsUsed, tiersByFloors } from "./tierFloors";

/**
 * As many classes of similar scores as the scheme has tiers: exact one-dimensional k-means on the score. No setting.
 *
 * Equal scores are never parted; of partings that are equally good, the better tiers are kept small. Where there are fewer
 * different scores than tiers, each is a tier of its own, best first, and the lowest tiers stay empty.
 */
export const naturalBreaks: CuttingMethod = {
  id: "naturalBreaks",
  title: { en: "By natural breaks", zh: "按自然断点" },
  summary: {
    en: "Finds the groups that the scores form by themselves, one a tier.",
    zh: "按得分自然形成的分组划线，一组一级。",
  },
  needs: [],
  parameters: {},
  sources: [
    "Wang & Song (2011), Ckmeans.1d.dp: optimal k-means clustering in one dimension by dynamic programming, The R Journal 3(2), 29-33",
    "Jenks (1967), The data model concept in statistical mapping, International Yearbook of Cartography 7, 186-190",
  ],

  cut({ scores, scheme }) {
    const { values } = scores.total;
    const expected = scheme.tiers.length;
    const lowest = Array.from(optimalClasses(sortedOnce(values), expected)).reverse();
    const found = lowest.length;
    const details = { expected, found };
    return {
      tierOf: tiersByFloors(lowest.slice(0, expected - 1), values),
      cuts: floorsUsed(scheme, lowest.slice(0, expected - 1)),
      issues: found > 0 && found < expected ? [issueFrom(fewerScoresThanTiers, { details })] : [],
    };
  },
};
