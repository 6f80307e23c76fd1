import type { IssueDefinition } from "../issue";

export const missingScore = {
  code: "cutting.missing-score",
  severity: "error",
  message: {
    en: "This cut needs the score “{field}”, which the scoring does not give.",
    zh: "当前评分方法没有给出“{field}”，无法这样分级。",
  },
  remedy: { en: "Choose a scoring method that gives it, or another cut.", zh: "请更换评分方法或分级方法。" },
} as const satisfies IssueDefinition;

export const wrongCutCount = {
  code: "cutting.wrong-cut-count",
  severity: "error",
  message: {
    en: "The scheme needs {expected} numbers here, {found} were given.",
    zh: "该分级方案需要 {expected} 个数值，现有 {found} 个。",
  },
  remedy: { en: "Give one number for each, best tier first.", zh: "请从最高一级开始逐一填写。" },
} as const satisfies IssueDefinition;

export const wrongTierCount = {
  code: "cutting.wrong-tier-count",
  severity: "error",
  message: {
    en: "This cut gives {expected} classes, the scheme has {found} tiers.",
    zh: "该分级方法产生 {expected} 类，而方案有 {found} 级。",
  },
  remedy: { en: "Choose a scheme with {expected} tiers.", zh: "请选择有 {expected} 级的方案。" },
} as const satisfies IssueDefinition;

export const sharesSum = {
  code: "cutting.shares-sum",
  severity: "warning",
  message: {
    en: "The shares add up to {value}, not 100%; the last tier took whoever was left.",
    zh: "各级占比合计 {value}，不等于 100%，余下的客户归入最后一级。",
  },
  remedy: { en: "Let the shares add up to 100%.", zh: "请把占比调整为合计 100%。" },
} as const satisfies IssueDefinition;

export const tieGroupAcross = {
  code: "cutting.tie-across-border",
  severity: "info",
  message: {
    en: "{count} customers share the score {value} at the lower border of {name}; all of them are in it, {over} more than its share.",
    zh: "{count} 个客户同为 {value} 分，正好在“{name}”的下限，全部归入该级，比设定占比多 {over} 个。",
  },
  remedy: { en: "Fine as it is; a finer score parts them.", zh: "可以不处理；评分更细就能分开。" },
} as const satisfies IssueDefinition;

export const cutsNotRising = {
  code: "cutting.cuts-not-rising",
  severity: "error",
  message: {
    en: "The cuts {value} must rise from the best tier down.",
    zh: "切点 {value} 应从最高一级起由小到大排列。",
  },
  remedy: { en: "Put the smallest first.", zh: "请把最小的放在最前面。" },
} as const satisfies IssueDefinition;

export const cutsNotFalling = {
  code: "cutting.cuts-not-falling",
  severity: "error",
  message: {
    en: "The cuts {value} must fall from the best tier down.",
    zh: "切点 {value} 应从最高一级起由大到小排列。",
  },
  remedy: { en: "Put the largest first.", zh: "请把最大的放在最前面。" },
} as const satisfies IssueDefinition;

export const notPositive = {
  code: "cutting.value-not-positive",
  severity: "warning",
  message: {
    en: "{count} {count:customer brings|customers bring} nothing or less, {count:takes|take} no part in the running share and {count:is|are} in the lowest tier.",
    zh: "{count} 个客户的价值为零或负数，不参与累计占比，归入最低一级。",
  },
  remedy: { en: "Look at them one by one: returns, credit notes or losses.", zh: "请逐一核对：是否退货、冲红或亏损。" },
} as const satisfies IssueDefinition;

export const valueMissing = {
  code: "cutting.value-missing",
  severity: "warning",
  message: {
    en: "{count} {count:customer has|customers have} a score but no value and got no tier.",
    zh: "{count} 个客户有得分但没有价值数据，未分级。",
  },
  remedy: { en: "Fill in the value.", zh: "请补齐价值数据。" },
} as const satisfies IssueDefinition;

export const fewerScoresThanTiers = {
  code: "cutting.fewer-scores-than-tiers",
  severity: "warning",
  message: {
    en: "The customers have only {found} different {found:score|scores} for {expected} tiers; the lowest tiers stay empty.",
    zh: "不同的得分只有 {found} 个，而方案有 {expected} 级，最低的几级没有客户。",
  },
  remedy: {
    en: "Choose a scheme with fewer tiers, or a finer score.",
    zh: "请选用级数较少的方案，或者让评分更细。",
  },
} as const satisfies IssueDefinition;

/** What the cuts can report. */
export const cuttingIssues: readonly IssueDefinition[] = [
  missingScore,
  wrongCutCount,
  wrongTierCount,
  sharesSum,
  tieGroupAcross,
  cutsNotRising,
  cutsNotFalling,
  notPositive,
  valueMissing,
  fewerScoresThanTiers,
];
