import type { IssueDefinition } from "../../engine/issue";

/** What Excel or its user does not allow to be changed, or hides. */
export const permissionIssues = {
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
} as const satisfies Readonly<Record<string, IssueDefinition>>;
