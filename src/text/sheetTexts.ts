import type { LocalText } from "../engine/localText";

/** The words that we write into the user's sheets. */
export const sheetTexts = {
  tier: { en: "Tier", zh: "等级" },
  tierScore: { en: "Tier score", zh: "等级得分" },
  rank: { en: "Rank", zh: "排名" },
  strategy: { en: "Strategy", zh: "策略" },
  customersSheet: { en: "Customer tiers", zh: "客户分级" },
  pyramidSheet: { en: "Customer pyramid", zh: "客户金字塔" },
  pyramidTitle: { en: "{policy} — customer pyramid", zh: "{policy} — 客户金字塔" },
  pyramidFacts: { en: "Version {version} · {customers} customers", zh: "第 {version} 版 · {customers} 位客户" },
  pyramidFactsOnDate: {
    en: "Version {version} · {customers} customers · as of {date}",
    zh: "第 {version} 版 · {customers} 位客户 · 截至 {date}",
  },
  customers: { en: "Customers", zh: "客户数" },
  shareOfCustomers: { en: "Share of customers", zh: "客户占比" },
  value: { en: "Value", zh: "价值" },
  shareOfValue: { en: "Share of value", zh: "价值占比" },
  average: { en: "Average", zh: "平均价值" },
  effort: { en: "Effort", zh: "精力投入" },
  total: { en: "Total", zh: "合计" },
  backToBackTitle: { en: "◄ Share of customers  |  Share of value ►", zh: "◄ 客户占比  |  价值占比 ►" },
  curveTitle: { en: "{share} of customers bring {level} of value", zh: "{share} 的客户贡献了 {level} 的价值" },
  curvePlainTitle: { en: "Concentration of value", zh: "价值集中度" },
  cumulativeCustomers: { en: "Share of customers, best first", zh: "客户累计占比（从高到低）" },
  cumulativeValue: { en: "Share of value", zh: "价值累计占比" },
  levelLine: { en: "{level} line", zh: "{level} 线" },
  cutsUsed: { en: "Cuts used: {cuts}", zh: "所用分界：{cuts}" },
  noCuts: { en: "Cuts used: none", zh: "所用分界：无" },
  leftOut: {
    en: "Left out: {rows} of {total} rows; customers without a tier: {untiered}",
    zh: "未计入：{total} 行中的 {rows} 行；未分级客户：{untiered} 位",
  },
  tieRule: { en: "Ties: equal values share a tier.", zh: "并列规则：数值相同的客户归入同一等级。" },
  chartData: { en: "Data of the charts", zh: "图表数据" },
} as const satisfies Readonly<Record<string, LocalText>>;
