import { currentPotential } from "../schemes/currentPotential";
import type { Preset } from "./preset";

/** Value today across, potential up. */
export const currentPotentialPreset: Preset = {
  id: "current-potential",
  title: { en: "Current × potential value", zh: "当前价值 × 潜在价值" },
  summary: {
    en: "Four classes by what customers bring today and what they could bring.",
    zh: "看现在的贡献和将来的空间，分成四类。",
  },
  whenToUse: {
    en: "Today's small customer may be tomorrow's best, and you must choose whom to nurture.",
    zh: "今天的小客户可能是明天的大客户，要决定培养谁。",
  },
  picture: "grid",
  methods: {
    scoring: { method: "axes", parameters: {} },
    cutting: { method: "grid", parameters: { xLine: "mean", yLine: "mean" } },
    scheme: currentPotential,
  },
  criteria: {
    x: [
      {
        id: "current-value",
        title: { en: "Current value", zh: "当前价值" },
        weight: 1,
        direction: "more-is-better",
        headerWords: ["current value", "sales", "revenue", "profit", "amount", "当前价值", "销售额", "利润", "采购额"],
      },
    ],
    y: [
      {
        id: "potential-value",
        title: { en: "Potential value", zh: "潜在价值" },
        weight: 1,
        direction: "more-is-better",
        headerWords: ["potential", "growth", "outlook", "forecast", "潜在价值", "潜力", "增长", "前景"],
      },
    ],
  },
  sources: currentPotential.sources,
};
