import { metalPyramid } from "../schemes/metalPyramid";
import { schemeShares } from "../schemes/schemeShares";
import type { Preset } from "./preset";

/** One figure, and the shares of the metal pyramid. */
export const metalPyramidPreset: Preset = {
  id: "metal-pyramid",
  title: { en: "Metal pyramid by revenue", zh: "客户金字塔（按销售额）" },
  summary: {
    en: "Ranks by revenue: top 1% platinum, next 19% gold, 30% iron, 50% lead.",
    zh: "按销售额排名：前 1% 铂金、其后 19% 黄金、30% 铁质、50% 铅质。",
  },
  whenToUse: {
    en: "One figure decides, and management wants to see the pyramid.",
    zh: "只看一项数据，先把客户金字塔搭起来。",
  },
  picture: "pyramid",
  methods: {
    scoring: { method: "single", parameters: { direction: "more-is-better" } },
    cutting: { method: "shares", parameters: { shares: schemeShares(metalPyramid) } },
    scheme: metalPyramid,
  },
  inputs: {
    measure: {
      title: { en: "Revenue", zh: "销售额" },
      unit: "money",
      headerWords: [
        "revenue",
        "sales",
        "amount",
        "spend",
        "turnover",
        "销售额",
        "营收",
        "金额",
        "采购额",
        "成交额",
        "回款",
      ],
    },
  },
  sources: metalPyramid.sources,
};
