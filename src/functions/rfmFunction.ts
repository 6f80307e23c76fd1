import { presets } from "../engine/presets";
import type { FunctionDefinition } from "./functionDefinition";

/** =TIER.RFM(recency, frequency, monetary, …): scores and segment of every customer. */
export const rfmFunction: FunctionDefinition = {
  id: "RFM",
  description: {
    en: "Scores customers by recency, frequency and money, and names their segment. One row a customer.",
    zh: "按最近购买、购买次数、购买金额给每个客户打分并归类，一行一个客户。",
  },
  presets: presets.filter((preset) => preset.methods.scoring.method === "rfm"),
  columns: [
    {
      name: "recency",
      description: {
        en: "Days since the last order; or dates of the last order, with asOf. May also be all three columns at once.",
        zh: "距上次下单的天数；填了 asOf 时也可以是上次下单日期。也可以一次选三列。",
      },
      input: "daysSinceLastOrder",
      required: true,
    },
    {
      name: "frequency",
      description: { en: "Number of orders of each customer.", zh: "每个客户的下单次数。" },
      input: "orderCount",
      required: false,
    },
    {
      name: "monetary",
      description: { en: "Money each customer spent.", zh: "每个客户的购买金额。" },
      input: "revenue",
      required: false,
    },
  ],
  settings: [
    { name: "bins", of: "scoring", parameter: "bins" },
    { name: "rule", of: "scoring", parameter: "rule" },
  ],
  dated: true,
  defaultOutput: "all",
  examples: [
    {
      formula: "=TIER.RFM(B2:B996, C2:C996, D2:D996)",
      description: {
        en: "R, F and M scores, total and segment of 995 customers, spilled beside them.",
        zh: "995 个客户的 R、F、M 得分、总分和类别，自动溢出到旁边各列。",
      },
    },
    {
      formula: '=TIER.RFM(B2:D996, , , "rfm-eight-types", , , , "tier")',
      description: {
        en: "All three columns at once; only the name of the segment, in the eight Chinese types.",
        zh: "一次选三列，只返回八类客户的类别名称。",
      },
    },
  ],
};
