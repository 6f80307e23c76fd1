import { metalPyramid } from "../schemes/metalPyramid";
import { schemeShares } from "../schemes/schemeShares";
import type { Preset } from "./preset";

/** Five criteria of equal weight, and the metal pyramid. The source names the criteria and leaves the weights to the manager. */
export const weightedPyramidPreset: Preset = {
  id: "weighted-pyramid",
  title: { en: "Five-criteria score", zh: "五项综合评分" },
  summary: {
    en: "Weighs sales, margin, years together, market influence and potential, then fills the metal pyramid.",
    zh: "销售额、利润贡献、合作年限、市场影响力、潜在价值加权评分，再搭客户金字塔。",
  },
  whenToUse: {
    en: "Revenue alone is unfair to loyal or promising customers.",
    zh: "只看销售额不够公平，还要看利润、年限和潜力。",
  },
  picture: "pyramid",
  methods: {
    scoring: { method: "weighted", parameters: {} },
    cutting: { method: "shares", parameters: { shares: schemeShares(metalPyramid) } },
    scheme: metalPyramid,
  },
  criteria: {
    criteria: [
      {
        id: "sales",
        title: { en: "Annual sales", zh: "销售额" },
        weight: 20,
        direction: "more-is-better",
        headerWords: ["sales", "revenue", "turnover", "annual purchases", "销售额", "年采购额", "营收", "金额"],
      },
      {
        id: "margin",
        title: { en: "Margin rate", zh: "利润贡献（毛利率）" },
        weight: 20,
        direction: "more-is-better",
        headerWords: ["margin", "profit", "毛利率", "利润率", "毛利", "利润"],
      },
      {
        id: "years",
        title: { en: "Years of cooperation", zh: "合作年限" },
        weight: 20,
        direction: "more-is-better",
        headerWords: ["years", "tenure", "relationship length", "合作年限", "合作年数", "合作时长"],
      },
      {
        id: "influence",
        title: { en: "Market influence", zh: "市场影响力" },
        weight: 20,
        direction: "more-is-better",
        headerWords: ["influence", "reputation", "market standing", "影响力", "行业地位", "知名度"],
      },
      {
        id: "potential",
        title: { en: "Potential value", zh: "潜在价值" },
        weight: 20,
        direction: "more-is-better",
        headerWords: ["potential", "growth", "outlook", "潜在价值", "潜力", "增长", "发展前景"],
      },
    ],
  },
  sources: ["综合评分：销售额、利润贡献、合作年限、市场影响力、潜在价值", ...metalPyramid.sources],
};
