import type { Scheme } from "./scheme";

/** Four cells of influence (horizontal) by volume won now (vertical). Here "A" is the latent big customer, not the best. */
export const influenceVolume: Scheme = {
  id: "influence-volume",
  title: { en: "Influence × volume (SABC)", zh: "影响力–业务量（SABC）" },
  summary: {
    en: "Strategic, latent big, main and general customers by influence and business won today.",
    zh: "按影响力和现有业务量，分为战略大客户、潜在大客户、主要客户和一般客户。",
  },
  shape: "ladder",
  tiers: [
    {
      code: "S",
      name: { en: "S – Strategic", zh: "S 战略大客户" },
      strategy: {
        en: "Follow closely and favor with resources.",
        zh: "重点跟进，资源优先倾斜。",
      },
    },
    {
      code: "A",
      name: { en: "A – Latent big", zh: "A 潜在大客户" },
      strategy: {
        en: "Inform step by step, win their approval, then bring about the deal.",
        zh: "逐步渗透，先获得认可，再促成合作。",
      },
    },
    {
      code: "B",
      name: { en: "B – Main", zh: "B 主要客户" },
      strategy: {
        en: "Answer fast and look to the profit of every order.",
        zh: "快速响应，关注每单利润。",
      },
    },
    {
      code: "C",
      name: { en: "C – General", zh: "C 一般客户" },
      strategy: {
        en: "Keep in touch and look for openings.",
        zh: "保持联系，寻找机会点。",
      },
    },
  ],
  sources: ["影响力–业务量矩阵：S 战略大客户、A 潜在大客户、B 主要客户、C 一般客户"],
};
