import type { Scheme } from "./scheme";

/**
 * Platinum, gold, iron and lead. The source gives platinum about 1 %, platinum and gold together about 20 %, iron about 30 %;
 * gold and lead follow by subtraction.
 */
export const metalPyramid: Scheme = {
  id: "metal-pyramid",
  title: { en: "Metal pyramid", zh: "客户金字塔（铂金–铅质）" },
  summary: {
    en: "Platinum and gold are the core fifth of your customers; iron and lead are the rest.",
    zh: "铂金和黄金是占两成的核心客户，铁质和铅质为非核心客户。",
  },
  shape: "ladder",
  tiers: [
    {
      code: "platinum",
      name: { en: "Platinum", zh: "铂金客户" },
      strategy: {
        en: "Know their plans before they tell you. One named account manager, executive visits, first call on people and stock.",
        zh: "摸透需求，专人负责、高层定期拜访，人员和货源优先保障，持续提升满意度和忠诚度。",
      },
      share: { value: 0.01, origin: "stated" },
    },
    {
      code: "gold",
      name: { en: "Gold", zh: "黄金客户" },
      strategy: {
        en: "Keep them loyal and widen what they buy; each one is a candidate for platinum.",
        zh: "稳住关系，扩大合作品类和份额，重点培养成铂金客户。",
      },
      share: { value: 0.19, origin: "inferred" },
    },
    {
      code: "iron",
      name: { en: "Iron", zh: "铁质客户" },
      strategy: {
        en: "Find the ones with room to grow and move them up to core; serve the rest efficiently.",
        zh: "筛选有潜力的往核心客户转化，其余按标准化流程服务，控制成本。",
      },
      share: { value: 0.3, origin: "stated" },
    },
    {
      code: "lead",
      name: { en: "Lead", zh: "铅质客户" },
      strategy: {
        en: "Serve through low-cost channels; reprice or part ways, politely, where they cost more than they bring.",
        zh: "用低成本方式服务；长期不赚钱的调整价格或逐步淘汰，注意方式，避免负面口碑。",
      },
      share: { value: 0.5, origin: "inferred" },
    },
  ],
  sources: [
    "客户金字塔（铂金、黄金、铁质、铅质）：核心客户约 20 %，铂金约 1 %，铁质约 30 %",
    "Zeithaml, Rust & Lemon (2001), The customer pyramid, California Management Review 43(4), 118-142",
  ],
};
