import type { LocalText } from "../localText";
import type { Direction, MeasureUnit, OrderMeasureId } from "../measure";

/** What an order measure is called and counted in, and which column of the orders it cannot do without. */
export interface OrderMeasureSpec {
  readonly title: LocalText;
  readonly unit: MeasureUnit;
  readonly direction: Direction;
  readonly needs: "date" | "amount" | "rows";
}

/** What an orders table gives for every customer. Titles are what people in sales call it. */
export const orderMeasures: Readonly<Record<OrderMeasureId, OrderMeasureSpec>> = {
  daysSinceLastOrder: {
    title: { en: "Days since last order", zh: "最近一次下单距今天数" },
    unit: "days",
    direction: "less-is-better",
    needs: "date",
  },
  orderCount: {
    title: { en: "Number of orders", zh: "订单数" },
    unit: "count",
    direction: "more-is-better",
    needs: "rows",
  },
  revenue: {
    title: { en: "Revenue", zh: "销售额" },
    unit: "money",
    direction: "more-is-better",
    needs: "amount",
  },
  averageOrderValue: {
    title: { en: "Average order value", zh: "平均客单价" },
    unit: "money",
    direction: "more-is-better",
    needs: "amount",
  },
  daysSinceFirstOrder: {
    title: { en: "Days since first order", zh: "首次下单距今天数" },
    unit: "days",
    direction: "more-is-better",
    needs: "date",
  },
};
