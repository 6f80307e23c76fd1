import { presets } from "../engine/presets";
import type { FunctionDefinition } from "./functionDefinition";

/** =TIER.PYRAMID(values, …): the tier of every customer by one figure. */
export const pyramidFunction: FunctionDefinition = {
  id: "PYRAMID",
  description: {
    en: "Cuts customers into the tiers of a pyramid by one figure, such as revenue. One row a customer.",
    zh: "按一项数据（如销售额）把客户分成金字塔各层，一行一个客户。",
  },
  presets: presets.filter((preset) => preset.methods.scoring.method === "single"),
  columns: [
    {
      name: "values",
      description: { en: "The figure to rank by, more is better.", zh: "用来排名的数据，越大越好。" },
      input: "measure",
      required: true,
    },
  ],
  settings: [],
  dated: false,
  defaultOutput: "tier",
  examples: [
    {
      formula: "=TIER.PYRAMID(C2:C321)",
      description: {
        en: "Platinum, gold, iron or lead for every customer, by revenue.",
        zh: "按销售额给出每个客户的铂金、黄金、铁质、铅质等级。",
      },
    },
  ],
};
