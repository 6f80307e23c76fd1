import type { IssueDefinition } from "../issue";

export const notPositive = {
  code: "cutting.value-not-positive",
  severity: "warning",
  message: {
    en: "{count} customers bring nothing or less; they take no part in the running share and are in the lowest tier.",
    zh: "{count} 个客户的价值为零或负数，不参与累计占比，归入最低一级。",
  },
  remedy: { en: "Look at them one by one: returns, credit notes or losses.", zh: "请逐一核对：是否退货、冲红或亏损。" },
} as const satisfies IssueDefinition;

export const valueMissing = {
  code: "cutting.value-missing",
  severity: "warning",
  message: {
    en: "{count} customers have a score but no value and got no tier.",
    zh: "{count} 个客户有得分但没有价值数据，未分级。",
  },
  remedy: { en: "Fill in the value.", zh: "请补齐价值数据。" },
} as const satisfies IssueDefinition;

/** What the cut by running share can report besides. */
export const cumulativeIssues: readonly IssueDefinition[] = [notPositive, valueMissing];
