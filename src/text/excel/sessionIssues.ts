import type { IssueDefinition } from "../../engine/issue";

/** What stops a conversation with Excel. */
export const sessionIssues = {
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
