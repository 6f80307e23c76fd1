import { metalPyramid } from "../schemes/metalPyramid";
import { schemeShares } from "../schemes/schemeShares";
import type { Preset } from "./preset";

/** RFM scores weighed into one, and the metal pyramid. Ten levels, money heaviest: finer totals, fewer ties on a border. */
export const rfmPyramidPreset: Preset = {
  id: "rfm-pyramid",
  title: { en: "Metal pyramid by RFM", zh: "客户金字塔（按 RFM）" },
  summary: {
    en: "Weighs recency, frequency and money into one score, then fills platinum, gold, iron and lead.",
    zh: "把 R、F、M 加权成一个总分，再分成铂金、黄金、铁质、铅质。",
  },
  whenToUse: {
    en: "You want one ladder, but recent and frequent buyers should count for more than old revenue.",
    zh: "想要一个金字塔，但不只看金额，也看最近是否还在买、买得勤不勤。",
  },
  picture: "pyramid",
  methods: {
    scoring: {
      method: "rfm",
      parameters: { bins: 10, rule: "ties-together", weightR: 20, weightF: 30, weightM: 50 },
    },
    cutting: { method: "shares", parameters: { shares: schemeShares(metalPyramid) } },
    scheme: metalPyramid,
  },
  sources: [...metalPyramid.sources, "Weights 20 : 30 : 50 and ten levels are our own starting values"],
};
