import type { Binned, BinningRule, TieKey } from "./binning/binningRule";
import type { CutUsed, InputSpec, ScoreColumn, ScoringInput } from "./scoringMethod";

/** The three measures of RFM, in the order of the code: 543 is R 5, F 4, M 3. */
export const rfmInputs: readonly InputSpec[] = [
  {
    id: "daysSinceLastOrder",
    title: { en: "Days since last order", zh: "距上次下单天数" },
    description: {
      en: "Whole days from the last order to the analysis date. Fewer is better.",
      zh: "从最近一次下单到分析日期的天数，越少越好。",
    },
    unit: "days",
    direction: "less-is-better",
    required: true,
    headerWords: [
      "days since",
      "recency",
      "last order",
      "last purchase",
      "last visit",
      "距上次",
      "距今",
      "未下单天数",
      "最近下单",
      "最近购买",
      "最后下单",
      "最近一次",
    ],
  },
  {
    id: "orderCount",
    title: { en: "Number of orders", zh: "订单数" },
    description: { en: "How many orders in the period.", zh: "统计期内的订单数量。" },
    unit: "count",
    direction: "more-is-better",
    required: true,
    headerWords: [
      "order count",
      "orders",
      "number of orders",
      "frequency",
      "transactions",
      "purchases",
      "订单数",
      "下单次数",
      "购买次数",
      "交易次数",
      "频次",
    ],
  },
  {
    id: "revenue",
    title: { en: "Revenue", zh: "销售额" },
    description: { en: "Total amount bought in the period.", zh: "统计期内的购买总金额。" },
    unit: "money",
    direction: "more-is-better",
    required: true,
    headerWords: [
      "revenue",
      "sales",
      "amount",
      "spend",
      "monetary",
      "turnover",
      "销售额",
      "金额",
      "营收",
      "消费额",
      "成交额",
      "采购额",
    ],
  },
];

const partOf: Readonly<Record<string, Pick<ScoreColumn, "id" | "title">>> = {
  daysSinceLastOrder: { id: "r", title: { en: "R score", zh: "R 分" } },
  orderCount: { id: "f", title: { en: "F score", zh: "F 分" } },
  revenue: { id: "m", title: { en: "M score", zh: "M 分" } },
};

/** One of R, F and M: its scores, and how they came about. */
export interface RfmPart {
  readonly input: InputSpec;
  readonly binned: Binned;
  readonly column: ScoreColumn;
  /** Empty where the rule counts customers instead of cutting values. */
  readonly cut: readonly CutUsed[];
}

/** How RFM scores are made: the rule, and how many scores there are. */
export interface BinningChoice {
  readonly rule: BinningRule;
  readonly bins: number;
}

/**
 * Scores each of the inputs by one rule; equal customers are parted by the other inputs, the last of them first.
 * The latest answer is remembered with the columns, so that a change of weight does not bin again.
 */
export function binRfm(
  inputs: readonly InputSpec[],
  { measures }: ScoringInput,
  choice: BinningChoice,
): readonly RfmPart[] {
  const keys = inputs.map(({ id, direction }): TieKey => ({ values: measures[id]!.values, direction }));
  const known = latest.get(keys[0]!.values);
  if (known !== undefined && isSame(known, keys, choice)) return known.parts;
  const parts = inputs.map((input, i) => partFor(input, binned(keys, i, choice), choice.bins));
  latest.set(keys[0]!.values, { keys, choice, parts });
  return parts;
}

interface Remembered {
  readonly keys: readonly TieKey[];
  readonly choice: BinningChoice;
  readonly parts: readonly RfmPart[];
}

const latest = new WeakMap<Float64Array, Remembered>();

function isSame({ keys, choice }: Remembered, others: readonly TieKey[], { rule, bins }: BinningChoice): boolean {
  const sameColumns = keys.length === others.length && keys.every(({ values }, i) => values === others[i]!.values);
  return sameColumns && choice.rule === rule && choice.bins === bins;
}

function binned(keys: readonly TieKey[], place: number, { rule, bins }: BinningChoice): Binned {
  const tieKeys = keys.filter((_, other) => other !== place).reverse();
  return rule.bin({ ...keys[place]!, bins, tieKeys });
}

function partFor(input: InputSpec, result: Binned, bins: number): RfmPart {
  const cut = { field: input.id, label: input.title, values: result.cuts, closed: result.closed };
  return {
    input,
    binned: result,
    column: { ...partOf[input.id]!, values: result.scores, max: bins },
    cut: result.cuts.length > 0 ? [cut] : [],
  };
}
