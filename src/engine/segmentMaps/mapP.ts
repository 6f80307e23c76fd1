import { scoreRanges } from "./scoreRanges";
import type { SegmentMap } from "./segmentMap";

/** Eleven names by ranges of R and of F and M together, on scores of 0 to 5, as Putler publishes them. */
export const mapP: SegmentMap = {
  id: "putler-11",
  title: { en: "11 segments by ranges (Putler)", zh: "11 类区间表（Putler）" },
  summary: {
    en: "The widely copied ranges of R and of F and M together; most combinations fit several.",
    zh: "流传很广的 R 与 F、M 合并分的区间表，多数组合同时落入几类。",
  },
  scheme: "rfm-11",
  axes: ["r", "fm"],
  scores: [0, 5],
  rules: [
    { segment: "champions", box: scoreRanges("4-5 4-5") },
    { segment: "loyal", box: scoreRanges("2-5 3-5") },
    { segment: "potential-loyalist", box: scoreRanges("3-5 1-3") },
    { segment: "new", box: scoreRanges("4-5 0-1") },
    { segment: "promising", box: scoreRanges("3-4 0-1") },
    { segment: "need-attention", box: scoreRanges("2-3 2-3") },
    { segment: "about-to-sleep", box: scoreRanges("2-3 0-2") },
    { segment: "at-risk", box: scoreRanges("0-2 2-5") },
    { segment: "cannot-lose", box: scoreRanges("0-1 4-5") },
    { segment: "hibernating", box: scoreRanges("1-2 1-2") },
    { segment: "lost", box: scoreRanges("0-2 0-2") },
  ],
  warning: {
    en: "For comparison only: most combinations fit several segments, and “Can't Lose Them” never wins.",
    zh: "仅供对照：多数组合同属几类，“不能失去的客户”永远轮不到。",
  },
  sources: ["https://docs.churned.io/churned-docs/dashboard-and-features/rfv-model-segment-best-practices/rfm-model"],
};
