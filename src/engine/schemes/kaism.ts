import type { Scheme } from "./scheme";

/**
 * The key account identification and selection matrix. Its names and actions come from the source, whose picture is lost:
 * the axes, attractiveness (horizontal) and our strength with the account (vertical), are the customary ones.
 */
export const kaism: Scheme = {
  id: "kaism",
  title: { en: "Key account matrix (KAISM)", zh: "关键客户识别与选择矩阵（KAISM）" },
  summary: {
    en: "Key, development, maintenance and opportunity accounts. The source does not give its axes; attractiveness × our strength is the customary reading.",
    zh: "关键、发展、维持、机会四类。原文未给出坐标轴，此处按惯例取客户吸引力 × 我方竞争力。",
  },
  shape: "segments",
  tiers: [
    {
      code: "key",
      name: { en: "Key", zh: "关键客户" },
      strategy: {
        en: "More resources, the best people and equipment, and enough time.",
        zh: "投入更多资源，配备最好的人员和设备，保证足够的时间。",
      },
    },
    {
      code: "development",
      name: { en: "Development", zh: "发展客户" },
      strategy: {
        en: "Attractive, but a competitor is ahead: invest where the gap can be closed.",
        zh: "客户有吸引力，但我方尚不占优：选准突破口集中投入。",
      },
    },
    {
      code: "maintenance",
      name: { en: "Maintenance", zh: "维持客户" },
      strategy: {
        en: "Easily won and here to stay: give what is needed, no more.",
        zh: "容易争取、关系稳定：满足所需即可，不必过度投入。",
      },
    },
    {
      code: "opportunity",
      name: { en: "Opportunity", zh: "机会客户" },
      strategy: {
        en: "Hard to win and of little value: serve suitably when demand arises.",
        zh: "难争取且价值有限：有需求时提供适当服务。",
      },
    },
  ],
  sources: [
    "关键客户识别与选择矩阵（KAISM）：关键、发展、维持、机会",
    "Millman & Wilson (1995), From key account selling to key account management (axes)",
  ],
};
