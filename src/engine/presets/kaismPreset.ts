import { kaism } from "../schemes/kaism";
import type { Preset } from "./preset";

/** Attractiveness of the account across, our strength with it up. */
export const kaismPreset: Preset = {
  id: "kaism",
  title: { en: "Key account matrix", zh: "关键客户矩阵（KAISM）" },
  summary: {
    en: "Key, development, maintenance and opportunity accounts by attractiveness and our strength.",
    zh: "按客户吸引力和我方竞争力，分为关键、发展、维持、机会客户。",
  },
  whenToUse: {
    en: "You choose key accounts and want to see where a competitor is ahead.",
    zh: "评选关键客户，同时看清哪些客户被对手占了先机。",
  },
  picture: "grid",
  methods: {
    scoring: { method: "axes", parameters: {} },
    cutting: { method: "grid", parameters: { xLine: "mean", yLine: "mean" } },
    scheme: kaism,
  },
  criteria: {
    x: [
      {
        id: "attractiveness",
        title: { en: "Attractiveness of the account", zh: "客户吸引力" },
        weight: 1,
        direction: "more-is-better",
        headerWords: ["attractiveness", "potential", "size", "revenue", "sales", "吸引力", "潜力", "规模", "销售额"],
      },
    ],
    y: [
      {
        id: "our-strength",
        title: { en: "Our strength with the account", zh: "我方竞争力" },
        weight: 1,
        direction: "more-is-better",
        headerWords: [
          "strength",
          "share of wallet",
          "relationship",
          "satisfaction",
          "竞争力",
          "份额",
          "关系",
          "满意度",
        ],
      },
    ],
  },
  sources: kaism.sources,
};
