import { influenceVolume } from "../schemes/influenceVolume";
import type { Preset } from "./preset";

/** Influence across, volume won now up. */
export const influenceVolumePreset: Preset = {
  id: "influence-volume",
  title: { en: "Influence × volume", zh: "影响力 × 业务量" },
  summary: {
    en: "Finds strategic, latent big, main and general customers by influence and business won today.",
    zh: "按影响力和现有业务量，找出战略、潜在大客户、主要和一般客户。",
  },
  whenToUse: {
    en: "Some customers buy little but the whole industry listens to them.",
    zh: "有些客户买得不多，但在行业里说话有分量。",
  },
  picture: "grid",
  methods: {
    scoring: { method: "axes", parameters: {} },
    cutting: { method: "grid", parameters: { xLine: "mean", yLine: "mean" } },
    scheme: influenceVolume,
  },
  criteria: {
    x: [
      {
        id: "influence",
        title: { en: "Influence", zh: "影响力" },
        weight: 1,
        direction: "more-is-better",
        headerWords: ["influence", "reputation", "standing", "影响力", "行业地位", "知名度", "品牌"],
      },
    ],
    y: [
      {
        id: "volume",
        title: { en: "Volume won now", zh: "业务量" },
        weight: 1,
        direction: "more-is-better",
        headerWords: ["volume", "sales", "revenue", "amount", "业务量", "销售额", "订单金额", "采购额"],
      },
    ],
  },
  sources: influenceVolume.sources,
};
