import type { IssueDefinition } from "../../engine/issue";

/** Why live formulas cannot be written. */
export const liveFormulaIssues = {
  noLiveFormula: {
    code: "excel.no-live-formula",
    severity: "error",
    message: {
      en: "No TIER formula computes this: the method has none, or its settings or tiers were changed beyond what a formula can say.",
      zh: "没有公式能算出这个结果：该方法没有对应公式，或者参数、等级的改动超出了公式能表达的范围。",
    },
    remedy: { en: "Write values instead.", zh: "请改为写入数值。" },
  },
  formulaInTable: {
    code: "excel.formula-in-table",
    severity: "error",
    message: {
      en: "Excel does not let a formula spill inside a table.",
      zh: "Excel 不允许公式结果在表格内溢出。",
    },
    remedy: {
      en: "Write live formulas to a new sheet, or write values beside the table.",
      zh: "请把实时公式写到新工作表，或在表格旁写入数值。",
    },
  },
  formulaOverOrders: {
    code: "excel.formula-over-orders",
    severity: "error",
    message: {
      en: "A live formula grades one row a customer, and this table has one row an order.",
      zh: "实时公式按“一行一个客户”分级，而此表是一行一笔订单。",
    },
    remedy: {
      en: "Write live formulas to a new sheet, or write values beside the orders.",
      zh: "请把实时公式写到新工作表，或在订单旁写入数值。",
    },
  },
  formulaOverOddRows: {
    code: "excel.formula-over-odd-rows",
    severity: "error",
    message: {
      en: "{rows} {rows:row has no customer or repeats|rows have no customer or repeat} one. A live formula would grade them as customers of their own.",
      zh: "有 {rows} 行没有客户或客户重复，实时公式会把它们当作单独的客户分级。",
    },
    remedy: {
      en: "Delete or correct these rows, or write values instead.",
      zh: "请删除或更正这些行，或改为写入数值。",
    },
  },
  formulaColumnsApart: {
    code: "excel.formula-columns-apart",
    severity: "error",
    message: {
      en: "The score columns of an earlier run on “{sheet}” no longer stand side by side, so one formula cannot fill them. Nothing was written.",
      zh: "“{sheet}”中之前写入的得分列已不相邻，一个公式无法填满，未写入任何内容。",
    },
    remedy: {
      en: "Put them side by side again, delete them, or write to a new sheet.",
      zh: "请把这些列移到一起或删除，或写到新工作表。",
    },
  },
  formulaFailed: {
    code: "excel.formula-failed",
    severity: "error",
    message: { en: "The formula in {address} shows {value}.", zh: "{address} 中的公式显示 {value}。" },
    remedy: {
      en: "Clear the cells below and beside it and write again, or write values instead.",
      zh: "请清空它下方和右侧的单元格后重新写回，或改为写入数值。",
    },
  },
} as const satisfies Readonly<Record<string, IssueDefinition>>;
