import type { Cell } from "../../../src/engine/table";
import { isDateFormat } from "../../../src/engine/roles/columnContent";
import { guessRoles } from "../../../src/engine/roles/guessRoles";
import { headerMatch } from "../../../src/engine/roles/headerMatch";
import type { TableGuess, TableSample } from "../../../src/engine/roles/tableGuess";

/** A sample from two rows; formats by header, General where none is given. */
function sample(
  first: Readonly<Record<string, Cell>>,
  second: readonly Cell[],
  formats: Readonly<Record<string, string>> = {},
): TableSample {
  const headers = Object.keys(first);
  return {
    headers,
    sampleRows: [Object.values(first), second],
    numberFormats: headers.map((header) => formats[header] ?? "General"),
  };
}

const rolesOf = ({ columns }: TableGuess): Record<string, string> =>
  Object.fromEntries(columns.map(({ header, role }) => [header, role]));

describe("guessRoles", () => {
  it("knows the R package's orders", () => {
    const guess = guessRoles(
      sample({ customer_id: "Brion Stark", order_date: "2004-12-20", revenue: 32 }, [
        "Ethyl Botsford",
        "2005-05-02",
        36,
      ]),
    );
    expect(guess).toMatchObject({
      kind: "orders",
      customer: "customer_id",
      date: "order_date",
      amount: "revenue",
      orderId: null,
    });
  });

  it("knows the R package's customers: the last visit is no order date", () => {
    const guess = guessRoles(
      sample(
        { customer_id: 22086, revenue: 777, most_recent_visit: 38851, number_of_orders: 9, recency_days: 232 },
        [2290, 1555, 38968, 16, 115],
        {
          most_recent_visit: "yyyy-mm-dd",
        },
      ),
    );
    expect(guess).toMatchObject({ kind: "customers", customer: "customer_id" });
    expect(guess.measures.map(({ header, content, unit, direction }) => [header, content, unit, direction])).toEqual([
      ["revenue", "number", "money", "more-is-better"],
      ["most_recent_visit", "date", "days", "less-is-better"],
      ["number_of_orders", "number", "count", "more-is-better"],
      ["recency_days", "number", "days", "less-is-better"],
    ]);
  });

  it("knows CDNOW's days written as numbers", () => {
    const guess = guessRoles(
      sample({ customer_id: 1, date: 19970101, number_of_cds: 1, dollar_value: 11.77 }, [2, 19970112, 1, 12]),
    );
    expect(guess).toMatchObject({ kind: "orders", customer: "customer_id", date: "date", amount: "dollar_value" });
  });

  it("knows Online Retail, and that a unit price is no amount", () => {
    const first = {
      InvoiceNo: 536365,
      StockCode: "85123A",
      Quantity: 6,
      InvoiceDate: 40513.35,
      UnitPrice: 2.55,
      CustomerID: 17850,
      Country: "UK",
    };
    const guess = guessRoles(
      sample(first, [536365, "71053", 6, 40513.35, 3.39, 17850, "UK"], { InvoiceDate: "m/d/yyyy h:mm" }),
    );
    expect(guess).toMatchObject({
      kind: "orders",
      customer: "CustomerID",
      date: "InvoiceDate",
      orderId: "InvoiceNo",
      amount: "UnitPrice",
      quantity: "Quantity",
    });
  });

  it("multiplies quantity and unit price only where a line has no amount of its own", () => {
    const first = { 客户: "甲", 下单日期: 45356, 数量: 3, 单价: 12.5 };
    const second = ["甲", 45357, 2, 9];
    expect(guessRoles(sample(first, second))).toMatchObject({ amount: "单价", quantity: "数量" });
    const withAmount = guessRoles(sample({ ...first, 金额: 37.5 }, [...second, 18]));
    expect(withAmount).toMatchObject({ amount: "金额", quantity: null });
    const { 单价: _, ...withoutPrice } = first;
    const quantityOnly = guessRoles(sample(withoutPrice, ["甲", 45357, 2]));
    expect(quantityOnly).toMatchObject({ amount: null, quantity: null });
  });

  it("knows a Chinese customer book", () => {
    const first = {
      客户编号: "K001",
      客户名称: "甲公司",
      行业: "汽车",
      年销售额: 1200000,
      毛利率: 0.21,
      合作年限: 5,
      逾期天数: 3,
      影响力: 80,
      客户等级: "A",
    };
    const guess = guessRoles(sample(first, ["K002", "乙公司", "电子", 200000, 0.31, 2, 0, 50, "B"]));
    expect(guess).toMatchObject({
      kind: "customers",
      customer: "客户编号",
      name: "客户名称",
      previousTier: "客户等级",
    });
    expect(rolesOf(guess)).toMatchObject({ 行业: "group" });
    expect(guess.measures.map(({ header, unit, direction }) => [header, unit, direction])).toEqual([
      ["年销售额", "money", "more-is-better"],
      ["毛利率", "share", "more-is-better"],
      ["合作年限", "years", "more-is-better"],
      ["逾期天数", "days", "less-is-better"],
      ["影响力", "score", "more-is-better"],
    ]);
  });

  it("knows Chinese orders", () => {
    const guess = guessRoles(
      sample({ 订单号: "D1", 客户: "甲", 下单日期: 45356, 订单金额: "1,200" }, ["D2", "乙", 45357, "99"]),
    );
    expect(guess).toMatchObject({
      kind: "orders",
      customer: "客户",
      date: "下单日期",
      amount: "订单金额",
      orderId: "订单号",
    });
  });

  it("gives our own columns no role", () => {
    const table = { ...sample({ customer: "a", sales: 1, Tier: "Gold" }, ["b", 2, "Iron"]), ownHeaders: ["Tier"] };
    expect(guessRoles(table)).toMatchObject({ previousTier: null });
  });

  it("has an answer for an empty table and for headers that say nothing", () => {
    expect(guessRoles({ headers: [], sampleRows: [], numberFormats: [] })).toMatchObject({
      customer: null,
      measures: [],
    });
    expect(guessRoles(sample({ x: "a", y: 3 }, ["b", 4]))).toMatchObject({ kind: "customers", customer: "x" });
  });
});

describe("headerMatch", () => {
  it("matches whole English words and Chinese anywhere", () => {
    expect(headerMatch("Border crossings", ["order"])).toBe(0);
    expect(headerMatch("OrderDate", ["order date"])).toBeGreaterThan(100);
    expect(headerMatch("２０２４年销售额（万元）", ["销售额"])).toBe(3);
  });
});

describe("isDateFormat", () => {
  it.each(["yyyy-mm-dd", "m/d/yyyy h:mm", 'yyyy"年"m"月"d"日"', "[$-409]d-mmm-yy", "yyyy年m月d日"])(
    "%s shows a day",
    (format) => expect(isDateFormat(format)).toBe(true),
  );
  it.each(["General", "0.00", '#,##0 "days"', "@", "h:mm", "[Red]0", "G/通用格式"])("%s shows none", (format) =>
    expect(isDateFormat(format)).toBe(false),
  );
});
