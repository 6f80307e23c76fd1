import type { InputSpec } from "./scoringMethod";

/** The weighted list of criteria that a user composes: the one input of the methods that make one score of many columns. */
export const criteriaInput: InputSpec = {
  id: "criteria",
  title: { en: "Criteria", zh: "评价指标" },
  description: {
    en: "What makes a good customer: each a column with a direction and a weight.",
    zh: "好客户看哪几项：每项对应一列，设定方向和权重。",
  },
  unit: "none",
  direction: "more-is-better",
  required: true,
  criteria: true,
};
