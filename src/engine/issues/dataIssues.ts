import type { IssueDefinition } from "../issue";

/** Troubles with the cells of a table. A row-level error means that the row was left out, as rows of totals are; a warning, that it was kept. */
export const dataIssues = {
  columnMissing: {
    code: "data.column-missing",
    severity: "error",
    message: { en: 'The table has no column "{field}".', zh: "表格中没有“{field}”列。" },
    remedy: {
      en: "Choose another column, or give the column its old name back.",
      zh: "请重新选择列，或把列名改回原来的名称。",
    },
  },
  nothingUsable: {
    code: "data.nothing-usable",
    severity: "error",
    message: { en: "None of the {count} rows could be used.", zh: "{count} 行数据中没有一行可用。" },
    remedy: {
      en: "Check that the right columns are chosen; each row that was left out is listed with its reason.",
      zh: "请检查是否选对了列；每一行未采用的数据都已列出原因。",
    },
  },
  noCustomer: {
    code: "data.no-customer",
    severity: "error",
    message: {
      en: 'Row {row} has no customer in "{field}" and was left out.',
      zh: "第 {row} 行的“{field}”为空，没有客户，该行未计入。",
    },
    remedy: { en: "Fill in the customer if the row belongs to one.", zh: "如果该行属于某个客户，请补填客户。" },
  },
  unusableCustomer: {
    code: "data.unusable-customer",
    severity: "error",
    message: {
      en: 'Row {row}: "{value}" in "{field}" cannot name a customer; the row was left out.',
      zh: "第 {row} 行：“{field}”中的“{value}”不能作为客户，该行未计入。",
    },
    remedy: { en: "Enter the customer's number or name.", zh: "请填写客户编号或客户名称。" },
  },
  totalRow: {
    code: "data.total-row",
    severity: "warning",
    message: {
      en: 'Row {row} looks like a total ("{value}" in "{field}") and was left out.',
      zh: "第 {row} 行像是合计行（“{field}”为“{value}”），未计入。",
    },
    remedy: {
      en: "Keep totals out of the table; if it is a customer after all, write its full name.",
      zh: "请把合计行移出表格；如果确实是客户，请填写其全称。",
    },
  },
  noDate: {
    code: "data.no-date",
    severity: "error",
    message: {
      en: 'Row {row} has no date in "{field}" and was left out.',
      zh: "第 {row} 行的“{field}”没有日期，该行未计入。",
    },
    remedy: { en: "Fill in the date.", zh: "请补填日期。" },
  },
  unreadableDate: {
    code: "data.unreadable-date",
    severity: "error",
    message: {
      en: 'Row {row}: "{value}" in "{field}" is not a date that can be read; the row was left out.',
      zh: "第 {row} 行：“{field}”中的“{value}”无法识别为日期，该行未计入。",
    },
    remedy: {
      en: "Enter it as a date, or as text like 2024-03-05.",
      zh: "请改为日期格式，或 2024-03-05、2024年3月5日 这样的文本。",
    },
  },
  ambiguousDate: {
    code: "data.ambiguous-date",
    severity: "error",
    message: {
      en: 'Row {row}: "{value}" in "{field}" could be read as day/month or month/day; the row was left out.',
      zh: "第 {row} 行：“{field}”中的“{value}”分不清是“日/月”还是“月/日”，该行未计入。",
    },
    remedy: {
      en: "Write the column as real dates or as 2024-03-05: no other row shows which order is meant.",
      zh: "请改为真正的日期或 2024-03-05：该列其他行也看不出日、月的顺序。",
    },
  },
  dateBefore1900: {
    code: "data.date-before-1900",
    severity: "error",
    message: {
      en: 'Row {row}: the date "{value}" in "{field}" lies before 1900; the row was left out.',
      zh: "第 {row} 行：“{field}”的日期“{value}”早于 1900 年，该行未计入。",
    },
    remedy: { en: "Correct the year.", zh: "请更正年份。" },
  },
  dateAfterAsOf: {
    code: "data.date-after-as-of",
    severity: "error",
    message: {
      en: "Row {row}: its date {date} lies after the analysis date {asOf}; the row was left out.",
      zh: "第 {row} 行：日期 {date} 晚于分析日期 {asOf}，该行未计入。",
    },
    remedy: {
      en: "Correct the date, or choose a later analysis date.",
      zh: "请更正日期，或选择更晚的分析日期。",
    },
  },
  noAmount: {
    code: "data.no-amount",
    severity: "error",
    message: {
      en: 'Row {row} has no amount in "{field}" and was left out.',
      zh: "第 {row} 行的“{field}”没有金额，该行未计入。",
    },
    remedy: { en: "Fill in the amount; enter 0 for a free order.", zh: "请补填金额；免费订单请填 0。" },
  },
  noUnitPrice: {
    code: "data.no-unit-price",
    severity: "error",
    message: {
      en: 'Row {row} has no unit price in "{field}" and was left out.',
      zh: "第 {row} 行的“{field}”没有单价，该行未计入。",
    },
    remedy: { en: "Fill in the unit price; enter 0 for a free line.", zh: "请补填单价；赠品请填 0。" },
  },
  noQuantity: {
    code: "data.no-quantity",
    severity: "error",
    message: {
      en: 'Row {row} has no quantity in "{field}" and was left out.',
      zh: "第 {row} 行的“{field}”没有数量，该行未计入。",
    },
    remedy: { en: "Fill in the quantity; a return is negative.", zh: "请补填数量；退货请填负数。" },
  },
  unreadableAmount: {
    code: "data.unreadable-amount",
    severity: "error",
    message: {
      en: 'Row {row}: "{value}" in "{field}" is not a number; the row was left out.',
      zh: "第 {row} 行：“{field}”中的“{value}”不是数字，该行未计入。",
    },
    remedy: { en: "Enter a plain number.", zh: "请改为纯数字。" },
  },
  returnExcluded: {
    code: "data.return-excluded",
    severity: "info",
    message: {
      en: "Row {row} is a return ({value}) and was left out, as the settings ask.",
      zh: "第 {row} 行是退货（{value}），按设置未计入。",
    },
    remedy: {
      en: "Choose to net returns if they should lower the revenue.",
      zh: "如果希望退货冲减销售额，请在设置中改为“冲减”。",
    },
  },
  customerLeftOut: {
    code: "data.customer-left-out",
    severity: "warning",
    message: {
      en: 'Customer "{value}" has no usable row ({count} left out, the first is row {row}) and gets no tier.',
      zh: "客户“{value}”没有一行可用数据（{count} 行未计入，首行为第 {row} 行），不参与分级。",
    },
    remedy: { en: "See the reasons listed for its rows.", zh: "请查看该客户各行未计入的原因。" },
  },
  onlyReturns: {
    code: "data.only-returns",
    severity: "warning",
    message: {
      en: 'Customer "{value}" (row {row}) has returns only: no order to count or to date from.',
      zh: "客户“{value}”（第 {row} 行）只有退货，没有可计数、可取日期的订单。",
    },
    remedy: {
      en: "Add the orders that the returns belong to, or leave the customer without a tier.",
      zh: "请补充退货对应的订单，否则该客户不参与分级。",
    },
  },
  returnsNetted: {
    code: "data.returns-netted",
    severity: "info",
    message: {
      en: "{count} {count:row is a return|rows are returns}, {amount} in all. {count:It lowers|They lower} the revenue and {count:does|do} not count as {count:an order|orders}.",
      zh: "有 {count} 行退货，共 {amount}。退货冲减销售额，不计为订单。",
    },
    remedy: { en: "Exclude returns in the settings if you prefer.", zh: "如不希望冲减，可在设置中排除退货。" },
  },
  asOfLastDate: {
    code: "data.as-of-last-date",
    severity: "info",
    message: {
      en: "Days are counted up to {date}, the last date in the data.",
      zh: "天数计算截至数据中的最后日期 {date}。",
    },
    remedy: { en: "Set an analysis date to count up to another day.", zh: "如需截至其他日期，请设置分析日期。" },
  },
  noOrderId: {
    code: "data.no-order-id",
    severity: "warning",
    message: {
      en: '{count} {count:row has|rows have} no order number in "{field}"; each counts as an order of its own ({count:row|rows} {rows}).',
      zh: "“{field}”中有 {count} 行没有订单号，每行各计为一个订单（第 {rows} 行）。",
    },
    remedy: { en: "Fill in the order numbers.", zh: "请补填订单号。" },
  },
  textNumbers: {
    code: "data.text-numbers",
    severity: "warning",
    message: {
      en: '{count} {count:number|numbers} in "{field}" {count:is stored as text and was read as a number (row|are stored as text and were read as numbers (rows} {rows}).',
      zh: "“{field}”中有 {count} 个数字是文本格式，已按数字读取（第 {rows} 行）。",
    },
    remedy: {
      en: "Convert text to numbers so that Excel's own sums agree.",
      zh: "请转换为数字，使 Excel 自身的合计与此一致。",
    },
  },
  textDates: {
    code: "data.text-dates",
    severity: "warning",
    message: {
      en: '{count} {count:date|dates} in "{field}" {count:is text or a plain number and was read as a date (row|are text or plain numbers and were read as dates (rows} {rows}).',
      zh: "“{field}”中有 {count} 个日期是文本或普通数字，已按日期读取（第 {rows} 行）。",
    },
    remedy: { en: "Convert to dates what was read wrongly.", zh: "如读取有误，请转换为日期格式。" },
  },
  similarCustomers: {
    code: "data.similar-customers",
    severity: "warning",
    message: {
      en: "These look like one customer but count separately: {spellings}.",
      zh: "以下名称疑似同一客户，目前分别计算：{spellings}。",
    },
    remedy: { en: "Use one spelling if they are the same.", zh: "如果是同一客户，请统一写法。" },
  },
  repeatedCustomer: {
    code: "data.repeated-customer",
    severity: "warning",
    message: {
      en: 'Row {row} repeats customer "{value}"; the numbers of row {first} count, and both rows get that tier.',
      zh: "第 {row} 行与第 {first} 行是同一客户“{value}”；以第 {first} 行的数据为准，两行得到相同等级。",
    },
    remedy: {
      en: "Merge the rows, or choose “orders table” if each row is an order.",
      zh: "请合并这些行；如果每行是一笔订单，请改选“订单表”。",
    },
  },
  noNumber: {
    code: "data.no-number",
    severity: "warning",
    message: { en: 'Row {row} has no value in "{field}".', zh: "第 {row} 行的“{field}”为空。" },
    remedy: { en: "Fill it in; enter 0 if it is zero.", zh: "请补填；如果是零请填 0。" },
  },
  unreadableNumber: {
    code: "data.unreadable-number",
    severity: "warning",
    message: {
      en: 'Row {row}: "{value}" in "{field}" is not a number and counts as missing.',
      zh: "第 {row} 行：“{field}”中的“{value}”不是数字，按缺失处理。",
    },
    remedy: { en: "Enter a plain number.", zh: "请改为纯数字。" },
  },
  noDateValue: {
    code: "data.no-date-value",
    severity: "warning",
    message: { en: 'Row {row} has no date in "{field}".', zh: "第 {row} 行的“{field}”没有日期。" },
    remedy: { en: "Fill in the date.", zh: "请补填日期。" },
  },
  unreadableDateValue: {
    code: "data.unreadable-date-value",
    severity: "warning",
    message: {
      en: 'Row {row}: "{value}" in "{field}" is not a usable date and counts as missing.',
      zh: "第 {row} 行：“{field}”中的“{value}”不是可用的日期，按缺失处理。",
    },
    remedy: {
      en: "Enter a date from 1900 on, as a date or as text like 2024-03-05.",
      zh: "请填写 1900 年以后的日期，可用日期格式或 2024-03-05 这样的文本。",
    },
  },
  futureDateValue: {
    code: "data.future-date-value",
    severity: "warning",
    message: {
      en: 'Row {row}: the date {date} in "{field}" lies after the analysis date {asOf} and counts as missing.',
      zh: "第 {row} 行：“{field}”的日期 {date} 晚于分析日期 {asOf}，按缺失处理。",
    },
    remedy: {
      en: "Correct the date, or choose a later analysis date.",
      zh: "请更正日期，或选择更晚的分析日期。",
    },
  },
} as const satisfies Record<string, IssueDefinition>;
