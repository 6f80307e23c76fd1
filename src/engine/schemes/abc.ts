import type { Scheme } from "./scheme";

/** A, B and C by value, with the share of the working week that the source gives each. */
export const abc: Scheme = {
  id: "abc",
  title: { en: "A / B / C", zh: "A/B/C 三类" },
  summary: {
    en: "Core, potential and general customers: half the week on A, a third on B, the rest on C.",
    zh: "A 核心、B 潜力、C 一般：一半时间给 A，三分之一给 B，其余给 C。",
  },
  shape: "ladder",
  tiers: [
    {
      code: "A",
      name: { en: "A – Core", zh: "A 核心客户" },
      strategy: {
        en: "Half the week at least: deep contact, visits, plans made together.",
        zh: "每周至少一半时间：深度沟通、定期拜访、共同制定计划。",
      },
      effort: { value: 1 / 2, origin: "stated" },
    },
    {
      code: "B",
      name: { en: "B – Potential", zh: "B 潜力客户" },
      strategy: {
        en: "A third of the week: regular contact, find the ones who can become A.",
        zh: "三分之一时间：保持定期联系，挖掘能升为 A 类的客户。",
      },
      effort: { value: 1 / 3, origin: "stated" },
    },
    {
      code: "C",
      name: { en: "C – General", zh: "C 一般客户" },
      strategy: {
        en: "The rest of the week: e-mail and self-service, a person only when they ask.",
        zh: "其余时间：以邮件等自动化营销为主，有需求再人工跟进。",
      },
      effort: { value: 1 / 6, origin: "inferred" },
    },
  ],
  sources: ["A 核心 / B 潜力 / C 一般；每周至少 1/2 时间用于 A，1/3 用于 B，其余用于 C"],
};
