import { abc } from "../schemes/abc";
import type { Preset } from "./preset";

/** Order amount, profit, credit and outlook: any one alone is one-sided. Equal weights; cuts of 10 / 30 / 60 % are ours. */
export const fourIndicatorsPreset: Preset = {
  id: "four-indicators",
  title: { en: "Four indicators, A/B/C", zh: "四项指标 A/B/C" },
  summary: {
    en: "Weighs order amount, profit, credit standing and outlook into A, B and C.",
    zh: "订单金额、利润贡献、信用状况、发展前景加权，分为 A、B、C。",
  },
  whenToUse: {
    en: "A big customer who pays late should not beat a smaller one who pays on time.",
    zh: "大客户老拖款，不该排在按时付款的客户前面。",
  },
  picture: "ladder",
  methods: {
    scoring: { method: "weighted", parameters: {} },
    cutting: { method: "shares", parameters: { shares: [0.1, 0.3, 0.6] } },
    scheme: abc,
  },
  criteria: {
    criteria: [
      {
        id: "order-amount",
        title: { en: "Order amount", zh: "订单金额" },
        weight: 1,
        direction: "more-is-better",
        headerWords: ["order amount", "amount", "sales", "revenue", "订单金额", "金额", "销售额"],
      },
      {
        id: "profit",
        title: { en: "Profit contribution", zh: "利润贡献" },
        weight: 1,
        direction: "more-is-better",
        headerWords: ["profit", "margin", "利润", "毛利", "利润贡献"],
      },
      {
        id: "days-overdue",
        title: { en: "Credit standing (days overdue)", zh: "信用状况（逾期天数）" },
        weight: 1,
        direction: "less-is-better",
        headerWords: ["overdue", "days late", "days past due", "payment delay", "逾期", "拖款", "账期", "回款天数"],
      },
      {
        id: "outlook",
        title: { en: "Outlook", zh: "发展前景" },
        weight: 1,
        direction: "more-is-better",
        headerWords: ["outlook", "growth", "potential", "发展前景", "成长", "潜力"],
      },
    ],
  },
  sources: ["订单金额、利润贡献、信用状况、发展前景综合加权", ...abc.sources],
};
