import { rfmSegment } from "./rfmSegments";
import type { Scheme } from "./scheme";

/** The segments of the R package rfm, with the "Others" that its ranges leave over. */
export const rRfmSegments: Scheme = {
  id: "r-rfm",
  title: { en: "Segments of the R package rfm", zh: "R 语言 rfm 包的细分" },
  summary: {
    en: "Ten segments and “Others”, to reconcile with reports made in R.",
    zh: "十类加“其他”，用于与 R 出具的报表对账。",
  },
  shape: "segments",
  tiers: [
    ...[
      "champions",
      "loyal",
      "potential-loyalist",
      "new",
      "promising",
      "need-attention",
      "about-to-sleep",
      "at-risk",
      "cannot-lose",
      "lost",
    ].map(rfmSegment),
    {
      code: "others",
      name: { en: "Others", zh: "其他" },
      strategy: {
        en: "No segment covers these scores; look at them one by one or use a map without gaps.",
        zh: "该编码没有对应的细分，请逐一查看，或改用没有缺口的对照表。",
      },
    },
  ],
  sources: ["R package rfm 0.3.0"],
};
