import { countBelow } from "../../statistics/countBelow";
import { quantileCuts } from "../../statistics/quantile";
import { sortedOnce } from "../../statistics/sortedFinite";
import type { BinningRule } from "./binningRule";
import { scoreByCuts } from "./scoreByCuts";

/**
 * Cuts at i/n of the customers by type 7; score = 1 + the number of cuts strictly below the value. Where less is better the
 * score is mirrored, n − the number of cuts strictly below, so that a customer on a cut counts as the more recent.
 */
export const tiesTogether: BinningRule = {
  id: "ties-together",
  title: { en: "Equal values share a score", zh: "同值同分" },
  description: {
    en: "Quantile cuts (as Excel's PERCENTILE.INC); customers with the same figure always get the same score, so bins may differ in size.",
    zh: "按分位数切分（同 Excel 的 PERCENTILE.INC），数值相同的客户得分一定相同，因此各档人数可能不等。",
  },
  bin({ values, direction, bins }) {
    const sorted = sortedOnce(values);
    const cuts = sorted.length === 0 ? [] : quantileCuts(sorted, bins);
    const scores = scoreByCuts(values, { cuts, direction, bins, passed: countBelow });
    return { scores, cuts, closed: "right", splitTies: 0 };
  },
};
