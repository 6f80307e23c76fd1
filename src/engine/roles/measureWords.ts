import type { Direction, MeasureUnit } from "../measure";

/** What a header says about the numbers below it: their unit and which way is better. */
export interface MeasureHint {
  readonly words: readonly string[];
  readonly unit: MeasureUnit;
  readonly direction: Direction;
}

const more: Direction = "more-is-better";
const less: Direction = "less-is-better";

/** Measures that customer tables hold. Where several match, the longest word decides, and among equals the first. */
export const measureHints: readonly MeasureHint[] = [
  {
    words: [
      "days since",
      "recency",
      "recency days",
      "days inactive",
      "距今",
      "距上次",
      "未下单天数",
      "未购买天数",
      "未交易天数",
      "沉默天数",
    ],
    unit: "days",
    direction: less,
  },
  {
    words: [
      "overdue days",
      "days overdue",
      "days sales outstanding",
      "dso",
      "payment days",
      "逾期天数",
      "账期",
      "回款天数",
      "付款天数",
    ],
    unit: "days",
    direction: less,
  },
  {
    words: [
      "order count",
      "orders",
      "number of orders",
      "frequency",
      "transactions",
      "purchases",
      "visits",
      "订单数",
      "订单量",
      "下单次数",
      "购买次数",
      "交易次数",
      "成交次数",
      "频次",
      "次数",
    ],
    unit: "count",
    direction: more,
  },
  {
    words: ["complaints", "complaint count", "returns", "投诉", "投诉次数", "退货次数"],
    unit: "count",
    direction: less,
  },
  {
    words: [
      "margin rate",
      "gross margin rate",
      "margin",
      "gross margin",
      "profit margin",
      "margin percent",
      "毛利率",
      "利润率",
      "净利率",
    ],
    unit: "share",
    direction: more,
  },
  {
    words: [
      "repeat rate",
      "repurchase rate",
      "market share",
      "share of wallet",
      "growth rate",
      "growth",
      "回购率",
      "复购率",
      "市场份额",
      "增长率",
      "占有率",
    ],
    unit: "share",
    direction: more,
  },
  {
    words: ["return rate", "discount", "discount rate", "bad debt rate", "退货率", "折扣率", "坏账率", "逾期率"],
    unit: "share",
    direction: less,
  },
  {
    words: [
      "receivable",
      "receivables",
      "overdue",
      "overdue amount",
      "arrears",
      "service cost",
      "cost",
      "应收",
      "应收账款",
      "欠款",
      "逾期金额",
      "服务成本",
      "成本",
      "费用",
    ],
    unit: "money",
    direction: less,
  },
  {
    words: [
      "revenue",
      "sales",
      "amount",
      "spend",
      "turnover",
      "monetary",
      "purchases amount",
      "order value",
      "profit",
      "gross profit",
      "assets",
      "registered capital",
      "销售额",
      "销售收入",
      "营收",
      "营业额",
      "金额",
      "采购额",
      "成交额",
      "消费额",
      "回款",
      "利润",
      "毛利",
      "贡献",
      "业绩",
      "资产",
      "注册资金",
      "注册资本",
    ],
    unit: "money",
    direction: more,
  },
  {
    words: [
      "years of cooperation",
      "cooperation years",
      "years",
      "relationship years",
      "tenure",
      "合作年限",
      "合作年数",
      "合作时长",
      "年限",
      "客龄",
    ],
    unit: "years",
    direction: more,
  },
  {
    words: [
      "influence",
      "potential",
      "loyalty",
      "credit",
      "credit score",
      "satisfaction",
      "nps",
      "willingness",
      "importance",
      "attractiveness",
      "strength",
      "fit",
      "rating",
      "score",
      "影响力",
      "潜力",
      "潜在价值",
      "潜在",
      "忠诚度",
      "信用",
      "信誉",
      "满意度",
      "推荐意愿",
      "推荐度",
      "合作意愿",
      "意愿",
      "重要性",
      "吸引力",
      "竞争力",
      "匹配度",
      "行业地位",
      "前景",
      "活跃度",
      "评分",
      "得分",
    ],
    unit: "score",
    direction: more,
  },
  { words: ["risk", "churn risk", "风险", "流失风险"], unit: "score", direction: less },
];

/** Words for the first thing known of a customer. */
export const firstDateWords: readonly string[] = [
  ...["first", "first order", "first purchase", "first deal", "since", "start date", "created"],
  ...["首次", "首单", "初次", "建档", "注册", "开户", "合作日期", "合作时间"],
];

/** Words for the latest thing known of a customer. */
export const lastDateWords: readonly string[] = [
  ...["last", "last order", "last purchase", "last visit", "last deal", "latest", "most recent", "recent"],
  ...["最近", "最后", "上次", "末次"],
];

/** Date columns of customer tables, as days up to the analysis date: long ago is better for the first, worse for the last. */
export const dateHints: readonly MeasureHint[] = [
  { words: firstDateWords, unit: "days", direction: more },
  { words: lastDateWords, unit: "days", direction: less },
];
