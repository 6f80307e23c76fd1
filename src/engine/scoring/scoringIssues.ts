import type { IssueDefinition } from "../issue";

export const missingMeasure = {
  code: "scoring.missing-measure",
  severity: "error",
  message: { en: "No column has been chosen for {name}.", zh: "“{name}”还没有选择对应的列。" },
  remedy: { en: "Choose the column that holds it.", zh: "请选择存放该数据的列。" },
} as const satisfies IssueDefinition;

export const missingValue = {
  code: "scoring.missing-value",
  severity: "warning",
  message: {
    en: "{count} {count:customer has|customers have} no value for {name} and {count:was|were} not scored.",
    zh: "{count} 个客户缺少“{name}”，未参与评分。",
  },
  remedy: {
    en: "Fill in the missing values, or leave this criterion out.",
    zh: "请补齐缺失的数据，或者去掉这项指标。",
  },
} as const satisfies IssueDefinition;

export const emptyScores = {
  code: "scoring.empty-scores",
  severity: "info",
  message: {
    en: "So many customers share the same {name} that nobody scores {scores}.",
    zh: "“{name}”数值相同的客户太多，没有客户得到 {scores} 分。",
  },
  remedy: {
    en: "Fine as it is; fewer bins give a more even spread.",
    zh: "可以不处理；减少分档数，分布会更均匀。",
  },
} as const satisfies IssueDefinition;

export const splitTies = {
  code: "scoring.split-ties",
  severity: "info",
  message: {
    en: "{count} {count:customer shares|customers share} their {name} with someone who scores differently.",
    zh: "有 {count} 个客户与别人“{name}”相同，得分却不同。",
  },
  remedy: {
    en: "This comes with bins of equal size. Choose “Equal values share a score” to avoid it.",
    zh: "这是各档人数相等的必然结果。如需避免，请改用“同值同分”。",
  },
} as const satisfies IssueDefinition;

export const noWeight = {
  code: "scoring.no-weight",
  severity: "warning",
  message: { en: "All weights are 0, so all count the same.", zh: "权重全部为 0，已按等权处理。" },
  remedy: { en: "Give at least one criterion a weight.", zh: "请至少给一项指标设置权重。" },
} as const satisfies IssueDefinition;

/** What the scoring methods can report. */
export const scoringIssues: readonly IssueDefinition[] = [
  missingMeasure,
  missingValue,
  emptyScores,
  splitTies,
  noWeight,
];
