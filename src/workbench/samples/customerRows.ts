/** A row of the sample customer book, in the order of `customerHeaders`. Dates are serial numbers; null is a blank. */
export type CustomerRow = readonly (string | number | null)[];

export const customerHeaders = [
  "客户编号",
  "客户名称",
  "所属行业",
  "区域",
  "年销售额",
  "毛利率",
  "合作年限",
  "年订单数",
  "最近下单日期",
  "市场影响力",
  "发展潜力",
  "信用评分",
  "平均回款天数",
] as const;

const CUSTOMER_COUNT = 320;
/** 2026-10-31, the day of this made-up export. */
const EXPORT_DAY = 46326;

const firstSyllables = [..."澄砚岚朔衡霁沐垣棠珩芷煜旻榆阡翊"];
const secondSyllables = [..."禾屿川桥溪峤谷帆岑汀野陌舟麓湾洲"];
const thirdSyllables = [..."通远达嘉宁佳瑞丰盛源和凯"];

/** Share of the customers, level of revenue and of margin: machine builders buy much at thin margins, clinics the reverse. */
const industries = [
  { name: "机械设备", word: "机械", size: 1.5, margin: 0.19 },
  { name: "电子元器件", word: "电子", size: 1.2, margin: 0.23 },
  { name: "建筑材料", word: "建材", size: 1.1, margin: 0.16 },
  { name: "食品饮料", word: "食品", size: 0.7, margin: 0.27 },
  { name: "医疗器械", word: "医疗器械", size: 0.9, margin: 0.38 },
  { name: "汽车零部件", word: "汽配", size: 1.6, margin: 0.14 },
  { name: "纺织服装", word: "纺织", size: 0.6, margin: 0.21 },
  { name: "包装印刷", word: "包装", size: 0.5, margin: 0.24 },
] as const;

const regions = ["华东", "华东", "华东", "华南", "华南", "华北", "华北", "华中", "西南", "东北"] as const;

/**
 * 320 made-up company customers: revenue is log-normal, so that about a fifth of them bring three quarters of it; orders,
 * influence and potential go with revenue loosely. The same rows every time.
 */
export function makeCustomerRows(): CustomerRow[] {
  const random = createRandom(20261031);
  const names = new Set<string>();
  const rows = Array.from({ length: CUSTOMER_COUNT }, (_, index) => makeRow(index, random, names));
  return rows.map((row, index) => blemish(row, index));
}

function makeRow(index: number, random: Random, names: Set<string>): CustomerRow {
  const industry = random.pick(industries);
  const level = random.normal();
  const revenue = Math.round((190_000 * industry.size * Math.exp(1.45 * level)) / 100) * 100;
  const years = Math.min(18, Math.max(0, Math.round(3.5 + 1.2 * level + 3 * random.normal())));
  const orders = Math.max(1, Math.round(9 * Math.exp(0.55 * level + 0.45 * random.normal())));
  const quiet = random.next() < 0.12 ? 180 + 360 * random.next() : (260 / orders) * 2.2 * random.next();
  return [
    `KH${String(index + 1).padStart(4, "0")}`,
    uniqueName(industry.word, random, names),
    industry.name,
    random.pick(regions),
    revenue,
    round(clamp(industry.margin + 0.05 * random.normal() - 0.012 * level, 0.01, 0.62), 3),
    years,
    orders,
    EXPORT_DAY - Math.round(quiet),
    scoreOutOfTen(5 + 1.5 * level + 1.3 * random.normal()),
    scoreOutOfTen(5.3 + 0.4 * level - 0.12 * years + 2 * random.normal()),
    Math.round(clamp(74 + 4 * level + 11 * random.normal(), 28, 99)),
    Math.round(clamp(46 - 3 * level + 19 * random.normal(), 0, 150)),
  ];
}

function uniqueName(word: string, random: Random, names: Set<string>): string {
  let name: string;
  do {
    name = [firstSyllables, secondSyllables, thirdSyllables].map((list) => random.pick(list)).join("") + word;
  } while (names.has(name));
  names.add(name);
  return `${name}有限公司`;
}

/** What real exports have: blanks, numbers kept as text, a word instead of a number, more returned than bought. */
const blemishes: Readonly<
  Record<number, Readonly<Partial<Record<(typeof customerHeaders)[number], string | number | null>>>>
> = {
  17: { 信用评分: null },
  46: { 年销售额: "1,286,000" },
  83: { 年销售额: -12_600, 毛利率: -0.042 },
  120: { 发展潜力: "待评估" },
  158: { 最近下单日期: null, 年订单数: 0, 年销售额: 0 },
  201: { 毛利率: null },
  244: { 平均回款天数: "45天" },
};

function blemish(row: CustomerRow, index: number): CustomerRow {
  const changes = blemishes[index];
  if (changes === undefined) return row;
  return customerHeaders.map((header, column) =>
    header in changes ? (changes[header] ?? null) : (row[column] ?? null),
  );
}

interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** Mean 0, deviation 1. */
  normal(): number;
  pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item;
}

/** Mulberry32 with a seed: the sample is the same on every machine. */
function createRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  return { next, normal, pick };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function scoreOutOfTen(value: number): number {
  return Math.round(clamp(value, 1, 10));
}
