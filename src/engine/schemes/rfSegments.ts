import { rfmSegment } from "./rfmSegments";
import type { Scheme } from "./scheme";

/** The ten segments of the recency and frequency grid. */
export const rfSegments: Scheme = {
  id: "rf-10",
  title: { en: "10 RF segments", zh: "RF 十类客户" },
  summary: {
    en: "Ten segments by recency and frequency alone.",
    zh: "只看最近购买和购买次数的十类客户。",
  },
  shape: "segments",
  tiers: [
    "champions",
    "loyal",
    "potential-loyalist",
    "new",
    "promising",
    "need-attention",
    "about-to-sleep",
    "at-risk",
    "cannot-lose",
    "hibernating",
  ].map(rfmSegment),
  sources: ["The regular-expression map of many public RFM notebooks, on the grid of recency and frequency"],
};
