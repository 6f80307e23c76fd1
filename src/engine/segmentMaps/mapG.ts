import { scoreRanges } from "./scoreRanges";
import type { SegmentMap } from "./segmentMap";

/** Ten segments on the 5 × 5 grid of recency and frequency; money takes no part. */
export const mapG: SegmentMap = {
  id: "rf-grid",
  title: { en: "10 segments on R × F", zh: "R×F 十类客户" },
  summary: {
    en: "Ten names on a grid of recency and frequency; needs no amounts.",
    zh: "只看最近购买和购买次数的 5×5 网格，共十类，不需要金额。",
  },
  scheme: "rf-10",
  axes: ["r", "f"],
  scores: [1, 5],
  rules: [
    { segment: "champions", box: scoreRanges("5 4-5") },
    { segment: "loyal", box: scoreRanges("3-4 4-5") },
    { segment: "potential-loyalist", box: scoreRanges("4-5 2-3") },
    { segment: "new", box: scoreRanges("5 1") },
    { segment: "promising", box: scoreRanges("4 1") },
    { segment: "need-attention", box: scoreRanges("3 3") },
    { segment: "about-to-sleep", box: scoreRanges("3 1-2") },
    { segment: "at-risk", box: scoreRanges("1-2 3-4") },
    { segment: "cannot-lose", box: scoreRanges("1-2 5") },
    { segment: "hibernating", box: scoreRanges("1-2 1-2") },
  ],
  sources: ["The regular-expression map of many public RFM notebooks, on the grid of recency and frequency"],
};
