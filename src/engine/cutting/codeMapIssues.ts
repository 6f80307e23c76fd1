import type { IssueDefinition } from "../issue";

export const wrongScoreLevels = {
  code: "cutting.wrong-score-levels",
  severity: "error",
  message: {
    en: "The segment map needs scores up to {expected}; {field} goes up to {found}.",
    zh: "该细分表要求评分最高为 {expected}，而“{field}”最高为 {found}。",
  },
  remedy: { en: "Set the score levels to {expected}.", zh: "请把分档数设为 {expected}。" },
} as const satisfies IssueDefinition;

export const foreignSegment = {
  code: "cutting.foreign-segment",
  severity: "error",
  message: {
    en: "The map's segment “{value}” is not a tier of the scheme.",
    zh: "细分表中的“{value}”不在当前分级方案里。",
  },
  remedy: { en: "Choose the scheme that belongs to the map.", zh: "请选择与该细分表配套的方案。" },
} as const satisfies IssueDefinition;

export const codeWithoutSegment = {
  code: "cutting.code-without-segment",
  severity: "warning",
  message: {
    en: "{count} {count:customer has|customers have} a code that no segment covers ({codes}).",
    zh: "{count} 个客户的编码不属于任何细分（{codes}）。",
  },
  remedy: {
    en: "Choose a map without gaps, or add these codes to a segment.",
    zh: "请选用没有缺口的细分表，或把这些编码归入某一类。",
  },
} as const satisfies IssueDefinition;

export const segmentMapCaution = {
  code: "cutting.segment-map-caution",
  severity: "warning",
  message: {
    en: "This segment map is offered for comparison only: {gaps} codes belong to no segment, {overlaps} to several (the first one counts); never used: {shadowed}.",
    zh: "该细分表仅供对照：{gaps} 个编码没有归属，{overlaps} 个编码同属多类（以排在前面的为准）；永远用不到的类：{shadowed}。",
  },
  remedy: {
    en: "For your own work use “11 segments, all 125 codes”.",
    zh: "自己使用时建议选“11 类客户（125 个编码全覆盖）”。",
  },
} as const satisfies IssueDefinition;

/** What the code map can report. */
export const codeMapIssues: readonly IssueDefinition[] = [
  wrongScoreLevels,
  foreignSegment,
  codeWithoutSegment,
  segmentMapCaution,
];
