import { binningRuleParameter } from "./binning";
import { rfmInputs } from "./rfmParts";
import { scoreLevels, scoreRfm, weightParameter } from "./scoreRfm";
import type { ScoringMethod } from "./scoringMethod";

/**
 * Recency, frequency and monetary value, each scored 1 (worst) to `bins` (best) by its place among all customers.
 * The total is the weighted mean of the three, put on 0 (all 1) to 100 (all `bins`). A customer without one of the three
 * measures keeps the other scores but has no total.
 */
export const rfm: ScoringMethod = {
  id: "rfm",
  title: { en: "RFM scores", zh: "RFM 评分" },
  summary: {
    en: "Scores how recently, how often and how much each customer buys, by place among all customers.",
    zh: "按最近购买、购买次数、购买金额，看客户在全部客户中的位置打分。",
  },
  inputs: rfmInputs,
  parameters: {
    bins: scoreLevels,
    rule: binningRuleParameter,
    weightR: weightParameter({ en: "Weight of recency", zh: "R 权重（最近购买）" }),
    weightF: weightParameter({ en: "Weight of frequency", zh: "F 权重（购买次数）" }),
    weightM: weightParameter({ en: "Weight of money", zh: "M 权重（购买金额）" }),
  },
  sources: [
    "Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50(4), 361-365",
    "R package rfm 0.3.0, R/utils.R (rule r-rfm)",
    "SQL Server, NTILE (Transact-SQL) (rule ntile)",
  ],
  score: (input, parameters) => scoreRfm(rfm, input, parameters),
};
