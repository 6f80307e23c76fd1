import type { IssueDefinition } from "../issue";

export const noCriteria = {
  code: "scoring.no-criteria",
  severity: "error",
  message: { en: "No criterion has been chosen for {name}.", zh: "“{name}”还没有选择任何指标。" },
  remedy: { en: "Add at least one criterion.", zh: "请至少添加一项指标。" },
} as const satisfies IssueDefinition;

export const negativeWeight = {
  code: "scoring.negative-weight",
  severity: "error",
  message: {
    en: "The weight of {name} is {value}; a weight cannot be negative.",
    zh: "“{name}”的权重为 {value}，权重不能为负。",
  },
  remedy: {
    en: "Use a positive weight and the direction “lower is better”.",
    zh: "请使用正的权重，并把方向设为“越小越好”。",
  },
} as const satisfies IssueDefinition;

export const negativesUnderLog = {
  code: "scoring.negatives-under-log",
  severity: "error",
  message: {
    en: "{name} has negative values (down to {value}), which have no logarithm.",
    zh: "“{name}”含有负数（最小 {value}），无法取对数。",
  },
  remedy: { en: "Choose percentile rank or min–max for it.", zh: "请改用百分位排名或极差标准化。" },
} as const satisfies IssueDefinition;

export const constantCriterion = {
  code: "scoring.constant-criterion",
  severity: "warning",
  message: {
    en: "{name} is {value} for every customer and cannot tell them apart; all get half its points.",
    zh: "所有客户的“{name}”都是 {value}，无法区分，统一按一半计分。",
  },
  remedy: { en: "Leave it out, or choose another column.", zh: "请去掉这项指标，或换一列数据。" },
} as const satisfies IssueDefinition;

export const idleCriterion = {
  code: "scoring.idle-criterion",
  severity: "warning",
  message: {
    en: "{name} is {value} for every customer scored and brings nobody closer to the best.",
    zh: "参与评分的客户“{name}”都是 {value}，对结果没有影响。",
  },
  remedy: { en: "Leave it out, or choose another column.", zh: "请去掉这项指标，或换一列数据。" },
} as const satisfies IssueDefinition;

/** What weighing criteria can report. */
export const weightingIssues: readonly IssueDefinition[] = [
  noCriteria,
  negativeWeight,
  negativesUnderLog,
  constantCriterion,
  idleCriterion,
];
