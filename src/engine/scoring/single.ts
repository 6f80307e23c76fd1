import type { Direction } from "../measure";
import { parameterReader } from "../parameterReader";
import { directionParameter } from "./directionParameter";
import { missingInputs, missingValues, notScored } from "./missingInputs";
import type { InputSpec, ScoringMethod } from "./scoringMethod";

const inputs: readonly InputSpec[] = [
  {
    id: "measure",
    title: { en: "Measure", zh: "指标" },
    description: { en: "The one figure customers are ranked by.", zh: "给客户排名所用的那一项数据。" },
    unit: "none",
    direction: "more-is-better",
    required: true,
    headerWords: ["revenue", "sales", "amount", "spend", "profit", "销售额", "金额", "营收", "回款", "利润"],
  },
];

/**
 * Ranks by one measure as it stands, in its own unit, so that a cut reads "from 48,300 up".
 * Where less is better the total is the measure with its sign turned, and the measure itself is the part "measure".
 */
export const single: ScoringMethod = {
  id: "single",
  title: { en: "One measure", zh: "单一指标" },
  summary: {
    en: "Ranks customers by one figure: revenue, profit, orders or cash received.",
    zh: "按一项数据给客户排名：销售额、利润、订单数或回款。",
  },
  inputs,
  parameters: { direction: directionParameter },
  sources: ["Single-factor tiering by orders, cash received or revenue (单一因素分级)"],

  score(input, parameters) {
    const measure = input.measures.measure;
    if (measure === undefined) return notScored(input.customerCount, missingInputs(inputs, input));
    const direction = parameterReader(single.parameters, parameters).choice("direction") as Direction;
    const { title, values } = measure;
    const issues = missingValues(inputs, input);
    if (direction === "more-is-better") {
      return { total: { id: "total", title, values, max: Infinity }, parts: [], cuts: [], issues };
    }
    const turned = values.map((value) => -value);
    return {
      total: { id: "total", title, values: turned, max: Infinity },
      parts: [{ id: "measure", title, values, max: Infinity, direction }],
      cuts: [],
      issues,
    };
  },
};
