import type { IssueDefinition } from "../../engine/issue";

/** What stands in the way of our columns and sheets. */
export const layoutIssues = {
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
} as const satisfies Readonly<Record<string, IssueDefinition>>;
