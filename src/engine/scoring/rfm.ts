import type { Issue } from "../issue";
import { parameterReader } from "../parameterReader";
import { issueFrom } from "../issues/issueFrom";
import { binningRule, binningRuleParameter } from "./binning";
import { binRfm, rfmInputs, type RfmPart } from "./rfmParts";
import { emptyScores, noWeight, splitTies } from "./scoringIssues";
import { missingInputs, missingValues, notScored } from "./missingInputs";
import type { ScoringMethod } from "./scoringMethod";
import { normaliseWeights } from "./normaliseWeights";
import { roundTotal } from "./roundTotal";

const weightLimits = { kind: "number", unit: "none", default: 1, min: 0, max: 1000, isWeight: true } as const;

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
    bins: {
      kind: "number",
      unit: "count",
      title: { en: "Score levels", zh: "分档数" },
      description: {
        en: "5 gives scores 1 to 5, the best customers 5.",
        zh: "5 表示打 1 至 5 分，最好的客户得 5 分。",
      },
      default: 5,
      min: 2,
      max: 10,
      integer: true,
    },
    rule: binningRuleParameter,
    weightR: {
      ...weightLimits,
      title: { en: "Weight of recency", zh: "R 权重（最近购买）" },
      description: { en: "How much recency counts in the total.", zh: "最近购买在总分中的比重。" },
    },
    weightF: {
      ...weightLimits,
      title: { en: "Weight of frequency", zh: "F 权重（购买次数）" },
      description: { en: "How much frequency counts in the total.", zh: "购买次数在总分中的比重。" },
    },
    weightM: {
      ...weightLimits,
      title: { en: "Weight of money", zh: "M 权重（购买金额）" },
      description: { en: "How much the amount counts in the total.", zh: "购买金额在总分中的比重。" },
    },
  },
  sources: [
    "Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50(4), 361-365",
    "R package rfm 0.3.0, R/utils.R (rule r-rfm)",
    "SQL Server, NTILE (Transact-SQL) (rule ntile)",
  ],

  score(input, parameters) {
    const absent = missingInputs(rfmInputs, input);
    if (absent.length > 0) return notScored(input.customerCount, absent);
    const read = parameterReader(rfm.parameters, parameters);
    const bins = read.number("bins");
    const parts = binRfm(input, binningRule(read.choice("rule")), bins);
    const weights = normaliseWeights(["weightR", "weightF", "weightM"].map((id) => read.number(id)));
    const issues = [
      ...missingValues(rfmInputs, input),
      ...parts.flatMap((part) => binningIssues(part, bins)),
      ...(weights.equalised ? [issueFrom(noWeight, {})] : []),
    ];
    const values = totalOf(parts, weights.values, bins);
    return {
      total: { id: "total", title: { en: "RFM total", zh: "RFM 总分" }, values, max: 100 },
      parts: parts.map((part) => part.column),
      cuts: parts.flatMap((part) => part.cut),
      issues,
    };
  },
};

function totalOf(parts: readonly RfmPart[], weights: readonly number[], bins: number): Float64Array {
  const [r, f, m] = parts.map((part) => part.column.values) as [Float64Array, Float64Array, Float64Array];
  const [weightR, weightF, weightM] = weights as [number, number, number];
  const scale = 100 / (bins - 1);
  return r.map((_, i) => roundTotal(scale * (weightR * (r[i]! - 1) + weightF * (f[i]! - 1) + weightM * (m[i]! - 1))));
}

function binningIssues({ input, binned, column }: RfmPart, bins: number): readonly Issue[] {
  const given = new Set(column.values);
  const empty = Array.from({ length: bins }, (_, i) => i + 1).filter((score) => !given.has(score));
  const anyScored = empty.length < bins;
  return [
    ...(anyScored && empty.length > 0
      ? [issueFrom(emptyScores, { field: input.id, details: { scores: empty.join(", ") } })]
      : []),
    ...(binned.splitTies > 0 ? [issueFrom(splitTies, { field: input.id, details: { count: binned.splitTies } })] : []),
  ];
}
