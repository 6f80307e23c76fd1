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
    {
      segment: "champions",
      box: [
        [5, 5],
        [5, 5],
        [5, 5],
      ],
    },
    {
      segment: "potential-loyalist",
      box: [
        [3, 5],
        [3, 5],
        [2, 5],
      ],
    },
    {
      segment: "loyal",
      box: [
        [2, 4],
        [2, 4],
        [2, 4],
      ],
    },
    {
      segment: "promising",
      box: [
        [3, 4],
        [1, 3],
        [3, 5],
      ],
    },
    {
      segment: "new",
      box: [
        [4, 5],
        [1, 3],
        [1, 5],
      ],
    },
    {
      segment: "cannot-lose",
      box: [
        [1, 2],
        [3, 4],
        [4, 5],
      ],
    },
    {
      segment: "at-risk",
      box: [
        [1, 2],
        [2, 5],
        [4, 5],
      ],
    },
    {
      segment: "need-attention",
      box: [
        [1, 3],
        [3, 5],
        [3, 5],
      ],
    },
    {
      segment: "about-to-sleep",
      box: [
        [2, 3],
        [1, 3],
        [1, 4],
      ],
    },
    {
      segment: "lost",
      box: [
        [1, 1],
        [1, 5],
        [1, 5],
      ],
    },
  ],
  otherwise: "others",
  warning: {
    en: "For agreement with R only: 10 of 125 codes end up in “Others”, and 58 fit several segments.",
    zh: "仅用于与 R 对账：125 个编码中有 10 个归入“其他”，58 个同属多类。",
  },
  sources: ["R package rfm 0.3.0, README and help page of rfm_segment"],
};
