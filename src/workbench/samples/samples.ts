/** A book to try the add-in with, shipped beside the workbench. */
export interface Sample {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly description: { readonly en: string; readonly zh: string };
  /** The name to open it under; a text table's sheet is called after it. */
  readonly fileName: { readonly en: string; readonly zh: string };
  /** Address of the file, for fetch. */
  readonly url: string;
}

export const samples: readonly Sample[] = [
  {
    id: "orders",
    title: { en: "Orders of a shop", zh: "零售订单" },
    description: {
      en: "4,906 orders of 995 customers, 2004 to 2006: date and revenue of each. Made for RFM.",
      zh: "995 位客户在 2004–2006 年的 4,906 笔订单，含日期与金额，适合做 RFM 分析。",
    },
    fileName: { en: "orders.csv", zh: "订单.csv" },
    url: new URL("./orders.csv", import.meta.url).href,
  },
  {
    id: "customers",
    title: { en: "Company customers (Chinese)", zh: "企业客户" },
    description: {
      en: "320 made-up company customers with revenue, margin, orders, potential and credit. For ABC, matrices and weighted scores.",
      zh: "320 家虚构的企业客户，含年销售额、毛利率、订单数、发展潜力与信用评分，适合 ABC、价值矩阵与加权评分。",
    },
    fileName: { en: "customers.xlsx", zh: "客户.xlsx" },
    url: new URL("./customers.xlsx", import.meta.url).href,
  },
];
