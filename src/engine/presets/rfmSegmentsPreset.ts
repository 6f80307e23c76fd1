import { rfmSegments } from "../schemes/rfmSegments";
import type { Preset } from "./preset";

/** RFM with ties together, and the eleven segments. */
export const rfmSegmentsPreset: Preset = {
  id: "rfm-segments",
  title: { en: "RFM segments", zh: "RFM 客户细分" },
  summary: {
    en: "Scores recency, frequency and money 1 to 5 and names 11 segments, from champions to lost.",
    zh: "对最近购买、次数、金额各打 1–5 分，细分为 11 类客户。",
  },
  whenToUse: {
    en: "You have orders and want to know who to reward, who to wake and who to win back.",
    zh: "手里有订单流水，想知道谁该奖励、谁要唤醒、谁在流失。",
  },
  picture: "cube",
  methods: {
    scoring: { method: "rfm", parameters: { bins: 5, rule: "ties-together" } },
    cutting: { method: "codeMap", parameters: { map: "rfm-11" } },
    scheme: rfmSegments,
  },
  sources: rfmSegments.sources,
};
