import type { IssueDefinition } from "../../engine/issue";

/** What can be wrong with the table around the selection, or with the policy for it. */
export const sourceIssues = {
  selectionNotCells: {
    code: "excel.selection-not-cells",
    severity: "error",
    message: {
      en: "A chart, a shape or several separate ranges are selected.",
      zh: "当前选中的是图表、图形或多个不相连的区域。",
    },
    remedy: { en: "Select one cell inside your data, in this workbook.", zh: "请在本工作簿的数据中选中一个单元格。" },
  },
  nothingSelected: {
    code: "excel.no-data-here",
    severity: "error",
    message: {
      en: "There is no data around the selected cell on “{sheet}”.",
      zh: "“{sheet}”中所选单元格周围没有数据。",
    },
    remedy: { en: "Select a cell inside your customer or order list.", zh: "请选中客户表或订单表中的一个单元格。" },
  },
  lastTableUsed: {
    code: "excel.last-table-used",
    severity: "info",
    message: {
      en: "The selection is not in your data, so the data of the last run was used: {address}.",
      zh: "所选位置不在数据中，因此使用了上次运行的数据：{address}。",
    },
    remedy: {
      en: "To use other data, select a cell in it and run again.",
      zh: "如需使用其他数据，请选中其中一个单元格后重新运行。",
    },
  },
  noHeaders: {
    code: "excel.no-headers",
    severity: "error",
    message: { en: "{address} has no header row.", zh: "{address} 没有表头行。" },
    remedy: {
      en: "Put a row with a name for every column above the data.",
      zh: "请在数据上方加一行，写明每一列的名称。",
    },
  },
  noRows: {
    code: "excel.no-rows",
    severity: "error",
    message: { en: "{address} has headers but no rows below them.", zh: "{address} 只有表头，没有数据行。" },
    remedy: { en: "Add rows, or select a cell in another table.", zh: "请添加数据行，或选中其他表格。" },
  },
  blankHeader: {
    code: "excel.blank-header",
    severity: "warning",
    message: { en: "Column {field} has no header.", zh: "{field} 列没有表头。" },
    remedy: {
      en: "Give it a name if you want to use it; merged header cells count as blank.",
      zh: "如需使用请填写表头；合并的表头单元格视为空白。",
    },
  },
  repeatedHeader: {
    code: "excel.repeated-header",
    severity: "warning",
    message: { en: "Header “{value}” stands there more than once.", zh: "表头“{value}”重复出现。" },
    remedy: {
      en: "The later one is shown as “{field}”. Rename it to be sure.",
      zh: "后一列显示为“{field}”，建议改名以免混淆。",
    },
  },
  moreBelow: {
    code: "excel.more-below",
    severity: "warning",
    message: {
      en: "The data ends at row {sheetRow} because the next row is empty, but “{sheet}” goes on to row {lastRow}.",
      zh: "下一行为空，数据到第 {sheetRow} 行为止，但“{sheet}”中直到第 {lastRow} 行还有内容。",
    },
    remedy: {
      en: "If the rest belongs to it, delete the empty rows or make it a table (Ctrl+T).",
      zh: "如后面也属于同一数据，请删除空行，或转换为表格（Ctrl+T）。",
    },
  },
  totalRowLeftOut: {
    code: "excel.total-row-left-out",
    severity: "info",
    message: {
      en: "Row {sheetRow} (“{value}”) looks like a total and is left out.",
      zh: "第 {sheetRow} 行（“{value}”）像是合计行，不计入数据。",
    },
    remedy: { en: "If it is a customer, rename it.", zh: "如果它是客户，请改名。" },
  },
  columnMissing: {
    code: "excel.column-missing",
    severity: "error",
    message: { en: "Column “{field}” is not in “{sheet}”.", zh: "“{sheet}”中没有“{field}”列。" },
    remedy: { en: "Choose the columns again.", zh: "请重新选择列。" },
  },
  damagedPolicy: {
    code: "excel.damaged-policy",
    severity: "warning",
    message: { en: "The policy saved in this workbook cannot be read.", zh: "此工作簿中保存的分级方案无法读取。" },
    remedy: { en: "Choose a method again; the next run saves it anew.", zh: "请重新选择方法，下次运行会重新保存。" },
  },
  noPolicy: {
    code: "excel.no-policy",
    severity: "error",
    message: { en: "This workbook holds no policy yet.", zh: "此工作簿还没有保存分级方案。" },
    remedy: { en: "Open the pane, choose a method and write tiers once.", zh: "请打开窗格，选择方法并写回一次等级。" },
  },
} as const satisfies Readonly<Record<string, IssueDefinition>>;
