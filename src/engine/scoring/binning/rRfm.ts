import { countAtOrBelow } from "../../statistics/countBelow";
import { quantileCuts } from "../../statistics/quantile";
import { sortedOnce } from "../../statistics/sortedFinite";
import type { BinningRule } from "./binningRule";
import { scoreByCuts } from "./scoreByCuts";

/**
 * As the R package rfm 0.3.0 (R/utils.R): type-7 cuts **plus 1**, bins [low, high), recency reversed.
 * The + 1 makes the scores depend on the unit of money: in thousands nearly everybody scores 1.
 */
export const rRfm: BinningRule = {
  id: "r-rfm",
  title: { en: "As the R package rfm", zh: "与 R 语言 rfm 包一致" },
  description: {
    en: "Quantile cuts plus 1, a value on a cut goes up. Reproduces the R package row by row; only for amounts in single currency units.",
    zh: "分位数切点再加 1，等于切点的归入上一档。可逐行复现 R 的 rfm 包结果；金额须以“元”为单位，不能用“万元”。",
  },
  bin({ values, direction, bins }) {
    const sorted = sortedOnce(values);
    const cuts = sorted.length === 0 ? [] : quantileCuts(sorted, bins).map((cut) => cut + 1);
    const scores = scoreByCuts(values, { cuts, direction, bins, passed: countAtOrBelow });
    return { scores, cuts, closed: "left", splitTies: 0 };
  },
};
