import type { IssueDefinition } from "../issue";

/** Troubles that show only when the customers are scored and counted. */
export const tierIssues = {
  noTier: {
    code: "tier.no-tier",
    severity: "warning",
    message: { en: 'Customer "{value}" (row {row}) got no tier.', zh: "客户“{value}”（第 {row} 行）没有等级。" },
    remedy: { en: "Check the values of this customer.", zh: "请检查该客户的数据。" },
  },
  valueMissing: {
    code: "tier.value-missing",
    severity: "warning",
    message: {
      en: 'For {count} customers with a tier, "{name}" is missing; they count as customers, with no value.',
      zh: "有 {count} 个已分级客户缺少“{name}”，计入客户数，价值按零计。",
    },
    remedy: { en: "Fill in the missing values.", zh: "请补齐缺失的数据。" },
  },
  valueNotPositive: {
    code: "tier.value-not-positive",
    severity: "warning",
    message: {
      en: 'The values of "{name}" add up to {total}, so shares of value mean nothing and are shown as 0.',
      zh: "“{name}”合计为 {total}，价值占比没有意义，显示为 0。",
    },
    remedy: { en: "Choose another column as the value.", zh: "请选择其他列作为价值。" },
  },
} as const satisfies Record<string, IssueDefinition>;
