import { abc } from "../schemes/abc";
import type { Preset } from "./preset";

/** ABC analysis at 80 % and 95 % of the running value. */
export const abcPreset: Preset = {
  id: "abc",
  title: { en: "ABC analysis", zh: "ABC 分析（80/95）" },
  summary: {
    en: "A brings the first 80% of revenue, B the next 15%, C the rest.",
    zh: "累计占销售额 80% 的为 A，其后 15% 为 B，其余为 C。",
  },
  whenToUse: {
    en: "You want to know how few customers the business lives on.",
    zh: "想看清楚生意到底靠多少客户撑着。",
  },
  picture: "curve",
  methods: {
    scoring: { method: "single", parameters: { direction: "more-is-better" } },
    cutting: { method: "cumulative", parameters: { cuts: [0.8, 0.95], crossing: "inside" } },
    scheme: abc,
  },
  inputs: {
    measure: {
      title: { en: "Revenue or profit", zh: "销售额或利润" },
      unit: "money",
      headerWords: ["revenue", "sales", "amount", "profit", "spend", "销售额", "营收", "金额", "利润", "回款"],
    },
  },
  sources: ["R packages inventorize and matman (80/95)", ...abc.sources],
};
