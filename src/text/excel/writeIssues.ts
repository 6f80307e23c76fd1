import type { IssueDefinition } from "../../engine/issue";

/** What can happen while tiers are being written. */
export const writeIssues = {
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
} as const satisfies Readonly<Record<string, IssueDefinition>>;
