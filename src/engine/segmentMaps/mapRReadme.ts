import { scoreRanges } from "./scoreRanges";
import type { SegmentMap } from "./segmentMap";

/** The ranges in the README and the help of the R package rfm 0.3.0; first match, the remainder is "Others". */
export const mapRReadme: SegmentMap = {
  id: "r-rfm-readme",
  title: { en: "R package rfm, README", zh: "R 语言 rfm 包（README 版）" },
  summary: {
    en: "The ranges of the README of rfm 0.3.0, read top-down.",
    zh: "rfm 0.3.0 README 中的区间，按顺序取第一个符合的。",
  },
  scheme: "r-rfm",
  axes: ["r", "f", "m"],
  scores: [1, 5],
  rules: [
    { segment: "champions", box: scoreRanges("5 5 5") },
    { segment: "potential-loyalist", box: scoreRanges("3-5 3-5 2-5") },
    { segment: "loyal", box: scoreRanges("2-4 2-4 2-4") },
    { segment: "promising", box: scoreRanges("3-4 1-3 3-5") },
    { segment: "new", box: scoreRanges("4-5 1-3 1-5") },
    { segment: "cannot-lose", box: scoreRanges("1-2 3-4 4-5") },
    { segment: "at-risk", box: scoreRanges("1-2 2-5 4-5") },
    { segment: "need-attention", box: scoreRanges("1-3 3-5 3-5") },
    { segment: "about-to-sleep", box: scoreRanges("2-3 1-3 1-4") },
    { segment: "lost", box: scoreRanges("1 1-5 1-5") },
  ],
  otherwise: "others",
  warning: {
    en: "For agreement with R only: codes without a segment end up in “Others”, and many fit several segments.",
    zh: "仅用于与 R 对账：没有归属的编码进入“其他”，不少编码同属多类。",
  },
  sources: ["R package rfm 0.3.0, README and help page of rfm_segment"],
};
