import { sabc } from "../schemes/sabc";
import { schemeShares } from "../schemes/schemeShares";
import type { Preset } from "./preset";

/** Three B2B factors of equal weight, and SABC. The source gives neither weights nor shares. */
export const sabcPreset: Preset = {
  id: "sabc",
  title: { en: "SABC for B2B", zh: "SABC 客户分级（B2B）" },
  summary: {
    en: "Weighs industry fit, standing in the industry and business scale into S, A, B and C.",
    zh: "按行业匹配度、行业地位、业务规模加权，分为 S、A、B、C 四级。",
  },
  whenToUse: {
    en: "You sell to companies and future business counts as much as today's.",
    zh: "面向企业客户，既看现在的业务，也看未来空间。",
  },
  picture: "ladder",
  methods: {
    scoring: { method: "weighted", parameters: {} },
    cutting: { method: "shares", parameters: { shares: schemeShares(sabc) } },
    scheme: sabc,
  },
  criteria: {
    criteria: [
      {
        id: "industry-fit",
        title: { en: "Industry fit", zh: "行业匹配度" },
        weight: 1,
        direction: "more-is-better",
        headerWords: ["industry fit", "fit", "match", "行业匹配", "匹配度"],
      },
      {
        id: "industry-standing",
        title: { en: "Industry standing", zh: "行业地位" },
        weight: 1,
        direction: "more-is-better",
        headerWords: ["standing", "position", "influence", "market share", "行业地位", "影响力", "市场份额"],
      },
      {
        id: "business-scale",
        title: { en: "Business scale", zh: "业务规模" },
        weight: 1,
        direction: "more-is-better",
        headerWords: ["scale", "size", "volume", "revenue", "sales", "业务规模", "规模", "业务量", "销售额"],
      },
    ],
  },
  sources: [...sabc.sources, "B2B 三因素：行业匹配度、行业地位、业务规模"],
};
