import { binningRuleParameter } from "./binning";
import { rfmInputs } from "./rfmParts";
import { scoreLevels, scoreRfm, weightParameter } from "./scoreRfm";
import type { ScoringMethod } from "./scoringMethod";

/** Recency and frequency alone, scored as in `rfm`: for lists without amounts, such as visits or bookings. */
export const rf: ScoringMethod = {
  id: "rf",
  title: { en: "RF scores, without amounts", zh: "RF 评分（不看金额）" },
  summary: {
    en: "Scores how recently and how often each customer buys; needs no amounts.",
    zh: "只按最近购买和购买次数打分，不需要金额。",
  },
  inputs: rfmInputs.slice(0, 2),
  parameters: {
    bins: scoreLevels,
    rule: binningRuleParameter,
    weightR: weightParameter({ en: "Weight of recency", zh: "R 权重（最近购买）" }),
    weightF: weightParameter({ en: "Weight of frequency", zh: "F 权重（购买次数）" }),
  },
  sources: ["Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50(4), 361-365"],
  score: (input, parameters) => scoreRfm(rf, input, parameters),
};
