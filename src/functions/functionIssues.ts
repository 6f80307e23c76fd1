import type { IssueDefinition } from "../engine/issue";

/** What can be wrong with a TIER formula before the engine sees it. */
export const functionIssues = {
  unevenColumns: {
    code: "function.uneven-columns",
    severity: "error",
    message: {
      en: "{field} has {rows} {rows:row|rows}, but the first column has {expected}.",
      zh: "{field} 有 {rows} 行，而第一列有 {expected} 行。",
    },
    remedy: { en: "Select the same rows in every column.", zh: "请让每一列选中的行数相同。" },
  },
  notOneColumn: {
    code: "function.not-one-column",
    severity: "error",
    message: { en: "{field} is {columns} columns wide.", zh: "{field} 选了 {columns} 列。" },
    remedy: {
      en: "Give one column each, or all columns together as the first argument.",
      zh: "请每个参数选一列，或者把所有列一次选进第一个参数。",
    },
  },
  unknownChoice: {
    code: "function.unknown-choice",
    severity: "error",
    message: { en: '"{value}" is not a choice for {field}.', zh: "{field} 没有“{value}”这个选项。" },
    remedy: { en: "Use one of: {choices}.", zh: "可用的选项：{choices}。" },
  },
  notANumber: {
    code: "function.not-a-number",
    severity: "error",
    message: { en: '{field} is "{value}", which is not a number.', zh: "{field} 的值“{value}”不是数字。" },
    remedy: { en: "Give a number, or leave it out.", zh: "请填数字，或留空。" },
  },
  noTier: {
    code: "function.no-tier",
    severity: "error",
    message: { en: "Row {row} lacks a figure that its tier needs.", zh: "第 {row} 行缺少分级所需的数据。" },
    remedy: { en: "Fill every column of the row.", zh: "请把这一行各列都填上。" },
  },
  tooLarge: {
    code: "function.result-too-large",
    severity: "error",
    message: {
      en: "{rows} rows are more than a formula can return in every Excel.",
      zh: "{rows} 行超出了公式在各版本 Excel 中能返回的上限。",
    },
    remedy: {
      en: "Use the Tierwise pane for this table, or fewer rows or columns of output.",
      zh: "请改用 Tierwise 面板处理这张表，或减少行数、返回列数。",
    },
  },
} as const satisfies Record<string, IssueDefinition>;
