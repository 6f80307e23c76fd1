import type { Scheme } from "./scheme";

/** Four classes of current value (horizontal) by potential value (vertical). */
export const currentPotential: Scheme = {
  id: "current-potential",
  title: { en: "Current × potential value", zh: "当前价值–潜在价值" },
  summary: {
    en: "Four classes by what customers bring today and what they could bring.",
    zh: "看客户现在贡献多少、将来能贡献多少，分为四类。",
  },
  shape: "ladder",
  tiers: [
    {
      code: "1",
      name: { en: "Class 1 – High value", zh: "一类 高价值客户" },
      strategy: { en: "Follow closely with the best resources you have.", zh: "重点跟踪，投入最好的资源。" },
    },
    {
      code: "2",
      name: { en: "Class 2 – Sub-value", zh: "二类 次价值客户" },
      strategy: {
        en: "Retain them and prolong the stable period; they pay today's bills.",
        zh: "做好维系，延长稳定期，守住现有贡献。",
      },
    },
    {
      code: "3",
      name: { en: "Class 3 – Potential value", zh: "三类 潜价值客户" },
      strategy: {
        en: "Nurture them: invest ahead of the orders, review the return every half-year.",
        zh: "重点培育，适度提前投入，每半年评估一次回报。",
      },
    },
    {
      code: "4",
      name: { en: "Class 4 – Low value", zh: "四类 低价值客户" },
      strategy: {
        en: "See who can become class 2 or 3; give up the others without bad blood.",
        zh: "看能否转为二类或三类，确实没有希望的平稳放弃。",
      },
    },
  ],
  sources: ["当前价值–潜在价值矩阵：一类高价值、二类次价值、三类潜价值、四类低价值"],
};
