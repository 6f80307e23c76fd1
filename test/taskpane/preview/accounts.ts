import type { FakeTable } from "../fakeWorkbook";

const names = [
  "华东精密",
  "北辰重工",
  "远洋贸易",
  "天成电子",
  "蓝海化工",
  "金石建材",
  "南方药业",
  "顺达物流",
  "宏图通信",
  "绿源农业",
];
const cities = ["上海", "沈阳", "广州", "深圳", "苏州", "成都"];

/** A made-up book of 300 business customers with Chinese headers; the same every time. */
export const accounts: FakeTable = {
  sheetName: "大客户",
  headers: [
    "客户编号",
    "客户名称",
    "地区",
    "销售额",
    "毛利率",
    "合作年限",
    "订单数",
    "最近下单日期",
    "逾期天数",
    "影响力评分",
    "潜在采购额",
  ],
  rows: Array.from({ length: 300 }, (_, at) => account(at)),
  numberFormats: ["General", "General", "General", "#,##0", "0%", "0", "0", "yyyy-mm-dd", "0", "0", "#,##0"],
};

function account(at: number) {
  const chance = (step: number) => scatter(at * 16 + step);
  const revenue = Math.round(8000 * Math.exp(5.2 * chance(1) ** 2));
  return [
    `K${String(at + 1).padStart(4, "0")}`,
    `${cities[at % cities.length]}${names[at % names.length]}${Math.floor(at / 10) + 1}厂`,
    cities[(at * 5) % cities.length] ?? "",
    revenue,
    Math.round(8 + 34 * chance(2)) / 100,
    1 + Math.floor(14 * chance(3)),
    1 + Math.floor(60 * chance(4) ** 2),
    45200 + Math.floor(700 * chance(5)),
    Math.floor(90 * chance(6) ** 3),
    1 + Math.floor(100 * chance(7)),
    Math.round(revenue * (0.3 + 2.5 * chance(8))),
  ];
}

/** A number 0…1 that looks random and is the same for the same seed. */
function scatter(seed: number): number {
  let bits = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}
