import type { IssueDefinition } from "../engine/issue";

/** What can go wrong between us and Excel. Texts name ranges and sheets by {address}, {sheet}, {header}. */
export const excelIssues = {
  cellEditMode: {
    code: "excel.cell-edit-mode",
    severity: "error",
    message: { en: "A cell is being edited.", zh: "有单元格正在编辑。" },
    remedy: { en: "Press Enter or Esc in the sheet, then try again.", zh: "请在表格中按 Enter 或 Esc，然后重试。" },
  },
  noAnswer: {
    code: "excel.no-answer",
    severity: "error",
    message: { en: "Excel has not answered for {seconds} seconds.", zh: "Excel 已 {seconds} 秒没有响应。" },
    remedy: {
      en: "Finish editing the cell, close any open dialog, then try again. If it stays silent, reload the add-in.",
      zh: "请结束单元格编辑并关闭打开的对话框后重试；如仍无响应，请重新加载加载项。",
    },
  },
  lostConnection: {
    code: "excel.lost-connection",
    severity: "error",
    message: { en: "Excel lost its connection.", zh: "Excel 的连接已中断。" },
    remedy: {
      en: "Refresh the page. What was written so far is kept and is updated when you write again.",
      zh: "请刷新页面。已写入的内容会保留，再次写回时会原位更新。",
    },
  },
  busy: {
    code: "excel.busy",
    severity: "error",
    message: { en: "Excel is busy and turned the request down.", zh: "Excel 正忙，拒绝了请求。" },
    remedy: { en: "Wait a moment, then try again.", zh: "请稍候片刻再试。" },
  },
  dialogOpen: {
    code: "excel.dialog-open",
    severity: "error",
    message: { en: "A dialog is open in Excel.", zh: "Excel 中有打开的对话框。" },
    remedy: { en: "Close the dialog, then try again.", zh: "请关闭对话框后重试。" },
  },
  accessDenied: {
    code: "excel.access-denied",
    severity: "error",
    message: { en: "Excel does not allow changes here.", zh: "Excel 不允许在此处修改。" },
    remedy: {
      en: "The sheet or workbook is protected or read-only. Unprotect it, or save a copy and work there.",
      zh: "工作表或工作簿受保护或为只读。请取消保护，或另存副本后操作。",
    },
  },
  readOnly: {
    code: "excel.read-only",
    severity: "error",
    message: { en: "This workbook is read-only. Nothing was written.", zh: "此工作簿为只读，未写入任何内容。" },
    remedy: { en: "Save a copy or enable editing, then write again.", zh: "请另存副本或启用编辑后再写回。" },
  },
  protectedSheet: {
    code: "excel.protected-sheet",
    severity: "error",
    message: {
      en: "Sheet “{sheet}” is protected. Nothing was written.",
      zh: "工作表“{sheet}”受保护，未写入任何内容。",
    },
    remedy: {
      en: "Unprotect it (Review > Unprotect Sheet), or write to a new sheet.",
      zh: "请在“审阅”中撤销工作表保护，或写到新工作表。",
    },
  },
  protectedStructure: {
    code: "excel.protected-structure",
    severity: "error",
    message: {
      en: "The workbook's structure is protected, so no sheet can be added. Nothing was written.",
      zh: "工作簿结构受保护，无法添加工作表，未写入任何内容。",
    },
    remedy: {
      en: "Write the tiers beside your data, or unprotect the workbook (Review > Protect Workbook).",
      zh: "请把等级写在数据旁边，或在“审阅”中撤销工作簿保护。",
    },
  },
  hiddenRows: {
    code: "excel.hidden-rows",
    severity: "error",
    message: {
      en: "Rows of “{sheet}” are hidden by a filter or by hand. Excel may put values into the wrong rows, so nothing was written.",
      zh: "“{sheet}”中有被筛选或手动隐藏的行，Excel 可能把值写错行，因此未写入任何内容。",
    },
    remedy: {
      en: "Clear the filter and unhide the rows, or write to a new sheet.",
      zh: "请清除筛选并取消隐藏行，或写到新工作表。",
    },
  },
  targetNotEmpty: {
    code: "excel.target-not-empty",
    severity: "error",
    message: { en: "{address} is not empty. Nothing was written.", zh: "{address} 不是空白区域，未写入任何内容。" },
    remedy: {
      en: "Move those cells away from the right of your table, or write to a new sheet.",
      zh: "请把表格右侧的这些单元格移开，或写到新工作表。",
    },
  },
  targetInTable: {
    code: "excel.target-in-table",
    severity: "error",
    message: {
      en: "{address} belongs to another table. Nothing was written.",
      zh: "{address} 属于另一个表格，未写入任何内容。",
    },
    remedy: { en: "Move that table, or write to a new sheet.", zh: "请移动那个表格，或写到新工作表。" },
  },
  noRoom: {
    code: "excel.no-room",
    severity: "error",
    message: { en: "There is no room right of the table in “{sheet}”.", zh: "“{sheet}”的表格右侧没有空列了。" },
    remedy: { en: "Write to a new sheet.", zh: "请写到新工作表。" },
  },
  mergedCells: {
    code: "excel.merged-cells",
    severity: "error",
    message: { en: "Merged cells are in the way.", zh: "合并单元格挡住了写入位置。" },
    remedy: {
      en: "Unmerge the cells in and beside your table, or write to a new sheet.",
      zh: "请取消表格内和旁边的合并单元格，或写到新工作表。",
    },
  },
  layoutConflict: {
    code: "excel.layout-conflict",
    severity: "error",
    message: {
      en: "A pivot table, a filter or other content is in the way.",
      zh: "数据透视表、筛选或其他内容挡住了写入位置。",
    },
    remedy: { en: "Move it, or write to a new sheet.", zh: "请移开它，或写到新工作表。" },
  },
  tooLarge: {
    code: "excel.too-large",
    severity: "error",
    message: {
      en: "Excel refused the data as too large, even in small pieces.",
      zh: "数据即使分成小块，Excel 仍认为过大。",
    },
    remedy: {
      en: "Close other workbooks, or work on fewer rows or columns.",
      zh: "请关闭其他工作簿，或减少行数、列数。",
    },
  },
  sourceGone: {
    code: "excel.source-gone",
    severity: "error",
    message: { en: "The sheet or table is no longer there.", zh: "工作表或表格已不存在。" },
    remedy: { en: "Select a cell in your data and choose it again.", zh: "请选中数据中的一个单元格，重新选取数据。" },
  },
  sourceChanged: {
    code: "excel.source-changed",
    severity: "error",
    message: {
      en: "The data on “{sheet}” changed after it was read (rows, headers or order). Nothing was written.",
      zh: "“{sheet}”中的数据在读取后有变动（行、表头或顺序），未写入任何内容。",
    },
    remedy: { en: "Read the data again, then write.", zh: "请重新读取数据后再写回。" },
  },
  deletedMidway: {
    code: "excel.deleted-midway",
    severity: "error",
    message: {
      en: "The sheet or table was deleted while tiers were being written. Rows 1–{rows} were done.",
      zh: "写入过程中工作表或表格被删除，已完成第 1–{rows} 行。",
    },
    remedy: {
      en: "Undo the deletion or choose the data again, then write again.",
      zh: "请撤销删除或重新选取数据，然后再写回。",
    },
  },
  interrupted: {
    code: "excel.interrupted",
    severity: "error",
    message: {
      en: "Writing stopped: rows 1–{rows} of {total} are done.",
      zh: "写入中断：共 {total} 行，已完成第 1–{rows} 行。",
    },
    remedy: {
      en: "Continue from there, or write again; the finished rows stay as they are.",
      zh: "点击“继续”接着写入，或重新写回；已完成的行不受影响。",
    },
  },
  cancelled: {
    code: "excel.cancelled",
    severity: "warning",
    message: {
      en: "Cancelled: rows 1–{rows} of {total} are done.",
      zh: "已取消：共 {total} 行，已完成第 1–{rows} 行。",
    },
    remedy: { en: "Continue from there, or undo.", zh: "点击“继续”接着写完，也可以撤销。" },
  },
  readingCancelled: {
    code: "excel.reading-cancelled",
    severity: "info",
    message: { en: "Reading was cancelled.", zh: "已取消读取。" },
    remedy: { en: "Read again when you are ready.", zh: "需要时可重新读取。" },
  },
  readBackMismatch: {
    code: "excel.read-back-mismatch",
    severity: "error",
    message: {
      en: "{address} does not hold what was written.",
      zh: "{address} 中的内容与写入的不一致。",
    },
    remedy: {
      en: "Undo, clear filters and formulas in these columns, then write again or write to a new sheet.",
      zh: "请撤销操作，清除这些列的筛选和公式后重新写回，或写到新工作表。",
    },
  },
  leftovers: {
    code: "excel.leftovers",
    severity: "warning",
    message: {
      en: "Some cells in {address} were written before Excel stopped.",
      zh: "Excel 停止前已写入 {address} 中的部分单元格。",
    },
    remedy: { en: "Undo, or clear these cells.", zh: "请撤销操作，或清除这些单元格。" },
  },
  columnEmptied: {
    code: "excel.column-emptied",
    severity: "info",
    message: {
      en: "Column “{header}” of an earlier run does not belong to this result and was emptied.",
      zh: "之前写入的“{header}”列不属于本次结果，已清空。",
    },
    remedy: { en: "Delete the column if you no longer need it.", zh: "如不再需要，可删除该列。" },
  },
  newSheetInstead: {
    code: "excel.new-sheet-instead",
    severity: "info",
    message: {
      en: "“{sheet}” holds cells of yours where the new result would go, so it was left as it is and a new sheet was made.",
      zh: "“{sheet}”中有您自己的内容占用了新结果的位置，已原样保留，另建了新工作表。",
    },
    remedy: {
      en: "Move your notes to the new sheet if you want them there.",
      zh: "如有需要，请把您的备注移到新工作表。",
    },
  },
  sheetLeftOver: {
    code: "excel.sheet-left-over",
    severity: "warning",
    message: {
      en: "The unfinished sheet “{sheet}” was left in the workbook.",
      zh: "工作簿中留下了未完成的工作表“{sheet}”。",
    },
    remedy: { en: "Delete it, or run again to finish it.", zh: "请删除它，或重新运行以完成。" },
  },
  sheetNotShown: {
    code: "excel.sheet-not-shown",
    severity: "info",
    message: {
      en: "“{sheet}” is ready, but Excel did not switch to it.",
      zh: "“{sheet}”已生成，但 Excel 没有切换过去。",
    },
    remedy: { en: "Click its tab.", zh: "请点击该工作表标签。" },
  },
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
  newerExcelNeeded: {
    code: "excel.newer-excel-needed",
    severity: "error",
    message: { en: "This needs a newer Excel.", zh: "此操作需要较新版本的 Excel。" },
    remedy: { en: "Update Office, or use Excel on the web.", zh: "请更新 Office，或使用网页版 Excel。" },
  },
  unsupportedSheet: {
    code: "excel.unsupported-sheet",
    severity: "error",
    message: { en: "This sheet is a chart or macro sheet.", zh: "当前是图表工作表或宏工作表。" },
    remedy: { en: "Go to a sheet with cells.", zh: "请切换到普通工作表。" },
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
  unexpected: {
    code: "excel.unexpected",
    severity: "error",
    message: { en: "Excel reported an unexpected error ({excelCode}).", zh: "Excel 报告了意外错误（{excelCode}）。" },
    remedy: {
      en: "Undo if needed and try again; if it happens again, report the code.",
      zh: "如有需要请先撤销，然后重试；若再次出现，请反馈此代码。",
    },
  },
} as const satisfies Readonly<Record<string, IssueDefinition>>;
