import { rfSegments } from "../schemes/rfSegments";
import type { Preset } from "./preset";

/** Recency and frequency alone, and the ten segments of their grid. */
export const rfSegmentsPreset: Preset = {
  id: "rf-segments",
  title: { en: "RF grid, without amounts", zh: "RF 网格（不看金额）" },
  summary: {
    en: "Scores recency and frequency 1 to 5 and names ten segments on their grid.",
    zh: "最近购买和次数各打 1–5 分，在 5×5 网格上分成十类。",
  },
  whenToUse: {
    en: "You know who came when, but not for how much.",
    zh: "只有到店、下单记录，没有金额。",
  },
  picture: "grid",
  methods: {
    scoring: { method: "rf", parameters: { bins: 5, rule: "ties-together" } },
    cutting: { method: "codeMap", parameters: { map: "rf-grid" } },
    scheme: rfSegments,
  },
  sources: rfSegments.sources,
};
