import type { IssueDefinition } from "../issue";

/** Doubts whether tiering makes sense for a book of customers. */
export const eligibilityIssues = {
  fewCustomers: {
    code: "eligibility.few-customers",
    severity: "warning",
    message: { en: "There {count:is|are} only {count} {count:customer|customers}.", zh: "只有 {count} 个客户。" },
    remedy: {
      en: "So few can be looked after one by one; tiers are for more customers than one can know.",
      zh: "客户很少时可以逐一管理；客户数超出管理幅度时，分级才有意义。",
    },
  },
  fewRepeatBuyers: {
    code: "eligibility.few-repeat-buyers",
    severity: "warning",
    message: {
      en: "Only {share} of the customers ordered more than once.",
      zh: "只有 {share} 的客户下过一次以上的订单。",
    },
    remedy: {
      en: "The number of orders hardly tells them apart; take a longer period, or tier by value.",
      zh: "订单次数难以区分客户；请拉长统计期，或按价值分级。",
    },
  },
  littleSpread: {
    code: "eligibility.little-spread",
    severity: "warning",
    message: { en: "The customers' values hardly differ.", zh: "各客户的价值差别很小。" },
    remedy: {
      en: "Tiers would part equals; use another measure, or treat all alike.",
      zh: "强行分级意义不大；请换一个指标，或一视同仁。",
    },
  },
  oneDominates: {
    code: "eligibility.one-dominates",
    severity: "warning",
    message: { en: "One customer brings {share} of the value.", zh: "单个客户贡献了 {share} 的价值。" },
    remedy: {
      en: "Watch this dependence; shares of the others are easier to read without it.",
      zh: "请留意对单一客户的依赖；查看其他客户时可先把它单列。",
    },
  },
} as const satisfies Record<string, IssueDefinition>;
