import { rfmEightTypes } from "../schemes/rfmEightTypes";
import type { Preset } from "./preset";

/** RFM scores against their means, and the eight types. */
export const rfmEightTypesPreset: Preset = {
  id: "rfm-eight-types",
  title: { en: "RFM, 8 types", zh: "RFM 八类客户" },
  summary: {
    en: "Scores R, F and M 1 to 5, compares each with its mean and names eight types.",
    zh: "R、F、M 各打 1–5 分，与平均分比较高低，分成八类。",
  },
  whenToUse: {
    en: "Your team knows the eight types, or eleven segments are too many.",
    zh: "团队习惯用“重要价值、重要挽留”这套叫法，或觉得 11 类太细。",
  },
  picture: "cube",
  methods: {
    scoring: { method: "rfm", parameters: { bins: 5, rule: "ties-together" } },
    cutting: { method: "octants", parameters: { rLine: "mean", fLine: "mean", mLine: "mean" } },
    scheme: rfmEightTypes,
  },
  sources: [...rfmEightTypes.sources, "https://help.aliyun.com/en/document_detail/134842.html"],
};
