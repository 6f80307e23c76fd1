import type { Scheme } from "./scheme";

/** SABC of a benchmark company: strategic, partner, value and general. The source gives no shares; these are ours. */
export const sabc: Scheme = {
  id: "sabc",
  title: { en: "SABC", zh: "SABC 四级" },
  summary: {
    en: "Strategic, partner, value and general customers; management looks after S and A.",
    zh: "S 战略、A 伙伴、B 价值、C 一般，管理重点是 S 和 A。",
  },
  shape: "ladder",
  tiers: [
    {
      code: "S",
      name: { en: "S – Strategic", zh: "S 战略客户" },
      strategy: {
        en: "Executive sponsor, joint business plan, resources first.",
        zh: "高层挂帅，制定联合业务计划，资源优先保障。",
      },
      share: { value: 0.05, origin: "inferred" },
    },
    {
      code: "A",
      name: { en: "A – Partner", zh: "A 伙伴型客户" },
      strategy: {
        en: "Named account manager, quarterly review, tailored solutions.",
        zh: "专属客户经理，每季度回顾，提供定制方案。",
      },
      share: { value: 0.15, origin: "inferred" },
    },
    {
      code: "B",
      name: { en: "B – Value", zh: "B 价值客户" },
      strategy: {
        en: "Good standard service, regular calls, watch for those ready for A.",
        zh: "做好标准服务，定期回访，关注有望升为 A 级的客户。",
      },
      share: { value: 0.3, origin: "inferred" },
    },
    {
      code: "C",
      name: { en: "C – General", zh: "C 一般客户" },
      strategy: {
        en: "Serve efficiently by phone and online.",
        zh: "以电话和线上服务为主，控制服务成本。",
      },
      share: { value: 0.5, origin: "inferred" },
    },
  ],
  sources: ["标杆公司 SABC：S 战略客户、A 伙伴型客户、B 价值客户、C 一般客户，S 和 A 是管理重点"],
};
