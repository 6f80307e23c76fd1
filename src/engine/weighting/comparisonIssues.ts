import type { IssueDefinition } from "../issue";

export const comparisonsIncomplete = {
  code: "weighting.comparisons-incomplete",
  severity: "error",
  message: {
    en: "{count} criteria need a table of {count} by {count} comparisons; the one given has another size.",
    zh: "{count} 项指标需要 {count}×{count} 的两两比较表，现有的表大小不符。",
  },
  remedy: { en: "Compare every criterion with every other.", zh: "请把每项指标与其他各项逐一比较。" },
} as const satisfies IssueDefinition;

export const comparisonOutOfRange = {
  code: "weighting.comparison-out-of-range",
  severity: "error",
  message: {
    en: "{name} compared with {other} is {value}; it must be a number from 1/100 to 100.",
    zh: "“{name}”与“{other}”相比为 {value}，应为 1/100 到 100 之间的数。",
  },
  remedy: {
    en: "Use 1 (equal) to 9 (extremely more important), and 1/2 to 1/9 the other way round.",
    zh: "请用 1（同等重要）到 9（极其重要）；反过来比用 1/2 到 1/9。",
  },
} as const satisfies IssueDefinition;

export const comparisonWithItself = {
  code: "weighting.comparison-with-itself",
  severity: "error",
  message: {
    en: "{name} compared with itself is {value}; it must be 1.",
    zh: "“{name}”与自己相比为 {value}，应为 1。",
  },
  remedy: { en: "Put 1 on the diagonal.", zh: "请把对角线上的数都填为 1。" },
} as const satisfies IssueDefinition;

export const comparisonNotReciprocal = {
  code: "weighting.comparison-not-reciprocal",
  severity: "error",
  message: {
    en: "{name} against {other} is {value}, but {other} against {name} is {back}; each must be 1 divided by the other.",
    zh: "“{name}”比“{other}”为 {value}，而“{other}”比“{name}”为 {back}，两者应互为倒数。",
  },
  remedy: { en: "If one is 3, the other is 1/3.", zh: "例如一个填 3，另一个就填 1/3。" },
} as const satisfies IssueDefinition;

export const inconsistentComparisons = {
  code: "weighting.inconsistent",
  severity: "warning",
  message: {
    en: "The comparisons contradict each other (consistency ratio {ratio}, should be below 0.1). Least in line: {name} against {other}, given {given}; the others imply {implied}.",
    zh: "两两比较前后矛盾（一致性比率 {ratio}，应小于 0.1）。最不协调的是“{name}”比“{other}”：填的是 {given}，按其他比较应约为 {implied}。",
  },
  remedy: { en: "Reconsider this comparison first.", zh: "请先重新考虑这一对比较。" },
} as const satisfies IssueDefinition;

export const noRandomIndex = {
  code: "weighting.no-random-index",
  severity: "warning",
  message: {
    en: "The random-index table “{name}” ends before {count} criteria, so there is no consistency ratio.",
    zh: "随机一致性指标表“{name}”没有 {count} 项指标的数值，无法给出一致性比率。",
  },
  remedy: {
    en: "Choose a table that reaches further, or group the criteria.",
    zh: "请换一张范围更大的表，或者把指标分组。",
  },
} as const satisfies IssueDefinition;

/** What pairwise comparisons can report. */
export const comparisonIssues: readonly IssueDefinition[] = [
  comparisonsIncomplete,
  comparisonOutOfRange,
  comparisonWithItself,
  comparisonNotReciprocal,
  inconsistentComparisons,
  noRandomIndex,
];
