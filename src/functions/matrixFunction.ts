import { presets } from "../engine/presets";
import type { FunctionDefinition } from "./functionDefinition";

/** =TIER.MATRIX(x, y, …): the cell of a two-by-two value matrix for every customer. */
export const matrixFunction: FunctionDefinition = {
  id: "MATRIX",
  description: {
    en: "Places customers in a two-by-two value matrix, such as current value by potential. One row a customer.",
    zh: "把客户放进两维四格的价值矩阵，例如当前价值和潜在价值，一行一个客户。",
  },
  presets: presets.filter((preset) => preset.methods.cutting.method === "grid"),
  columns: [
    {
      name: "x",
      description: { en: "First measure, more is better.", zh: "第一个指标，越大越好。" },
      input: "x",
      required: true,
    },
    {
      name: "y",
      description: { en: "Second measure, more is better.", zh: "第二个指标，越大越好。" },
      input: "y",
      required: true,
    },
  ],
  settings: [],
  dated: false,
  defaultOutput: "tier",
  examples: [
    {
      formula: "=TIER.MATRIX(C2:C321, D2:D321)",
      description: {
        en: "The matrix cell of every customer, by two columns of figures.",
        zh: "按两列数据，给出每个客户所在的格子。",
      },
    },
  ],
};
