import { scoreRanges } from "./scoreRanges";
import type { SegmentMap } from "./segmentMap";

/** The ranges in the tests and the old vignette of the R package rfm; first match, the remainder is "Others". */
export const mapRTest: SegmentMap = {
  id: "r-rfm-test",
  title: { en: "R package rfm, vignette", zh: "R 语言 rfm 包（vignette 版）" },
  summary: {
    en: "The ranges of the R package's tests and old vignette, read top-down.",
    zh: "R 的 rfm 包测试与旧版说明中的区间，按顺序取第一个符合的。",
  },
  scheme: "r-rfm",
  axes: ["r", "f", "m"],
  scores: [1, 5],
  rules: [
    { segment: "champions", box: scoreRanges("4-5 4-5 4-5") },
    { segment: "loyal", box: scoreRanges("2-5 3-5 3-5") },
    { segment: "potential-loyalist", box: scoreRanges("3-5 1-3 1-3") },
    { segment: "new", box: scoreRanges("4-5 1 1") },
    { segment: "promising", box: scoreRanges("3-4 1 1") },
    { segment: "need-attention", box: scoreRanges("2-3 2-3 2-3") },
    { segment: "about-to-sleep", box: scoreRanges("2-3 1-2 1-2") },
    { segment: "at-risk", box: scoreRanges("1-2 2-5 2-5") },
    { segment: "cannot-lose", box: scoreRanges("1 4-5 4-5") },
    { segment: "lost", box: scoreRanges("1-2 1-2 1-2") },
  ],
  otherwise: "others",
  warning: {
    en: "For agreement with R only: codes without a segment end up in “Others”, and some segments never win.",
    zh: "仅用于与 R 对账：没有归属的编码进入“其他”，有几类永远用不到。",
  },
  sources: ["R package rfm 0.3.0, tests/testthat/test-rfm-segment.R"],
};
