import type { IssueDefinition } from "../issue";

export const nothingToWeigh = {
  code: "weighting.no-criteria",
  severity: "error",
  message: { en: "There is no criterion to weigh.", zh: "还没有可以计算权重的指标。" },
  remedy: { en: "Add at least one criterion.", zh: "请至少添加一项指标。" },
} as const satisfies IssueDefinition;

export const customersLeftOut = {
  code: "weighting.missing-value",
  severity: "warning",
  message: {
    en: "{count} {count:customer lacks|customers lack} a value in at least one criterion and {count:was|were} left out when the weights were worked out.",
    zh: "{count} 个客户至少缺一项指标的数据，计算权重时未计入。",
  },
  remedy: { en: "Fill in the missing values.", zh: "请补齐缺失的数据。" },
} as const satisfies IssueDefinition;

export const tooFewCustomers = {
  code: "weighting.too-few-customers",
  severity: "error",
  message: {
    en: "Only {count} {count:customer has|customers have} a value in every criterion; weights from data need at least 2.",
    zh: "各项指标都有数据的客户只有 {count} 个，按数据计算权重至少需要 2 个。",
  },
  remedy: {
    en: "Fill in the missing values, or set the weights yourself.",
    zh: "请补齐缺失的数据，或者自己设定权重。",
  },
} as const satisfies IssueDefinition;

export const negativeValues = {
  code: "weighting.negative-value",
  severity: "error",
  message: {
    en: "{name} has negative values (down to {value}); the entropy method works on shares of a sum and cannot take them.",
    zh: "“{name}”含有负数（最小 {value}），熵权法按占比计算，不能有负数。",
  },
  remedy: { en: "Use CRITIC, or leave this criterion out.", zh: "请改用 CRITIC 法，或者去掉这项指标。" },
} as const satisfies IssueDefinition;

export const constantColumn = {
  code: "weighting.constant-column",
  severity: "warning",
  message: {
    en: "{name} is {value} for every customer, cannot tell them apart and gets the weight 0.",
    zh: "所有客户的“{name}”都是 {value}，没有区分度，权重为 0。",
  },
  remedy: { en: "Leave it out, or choose another column.", zh: "请去掉这项指标，或换一列数据。" },
} as const satisfies IssueDefinition;

export const nothingDiffers = {
  code: "weighting.nothing-differs",
  severity: "error",
  message: {
    en: "Every criterion has the same value for all customers, so the data say nothing about weights.",
    zh: "所有指标在各客户之间都没有差别，无法按数据计算权重。",
  },
  remedy: {
    en: "Choose columns in which customers differ, or set the weights yourself.",
    zh: "请选择客户之间有差别的列，或者自己设定权重。",
  },
} as const satisfies IssueDefinition;

export const movesTogether = {
  code: "weighting.moves-together",
  severity: "warning",
  message: {
    en: "The criteria rise and fall exactly together, so one says as much as all; those that differ got equal weights.",
    zh: "各项指标完全同步变化，看一项等于看全部；有差别的指标已按等权处理。",
  },
  remedy: { en: "Keep one of them, or set the weights yourself.", zh: "请只保留其中一项，或者自己设定权重。" },
} as const satisfies IssueDefinition;

/** What several weighting methods can report. */
export const weightIssues: readonly IssueDefinition[] = [
  nothingToWeigh,
  customersLeftOut,
  tooFewCustomers,
  negativeValues,
  constantColumn,
  nothingDiffers,
  movesTogether,
];
