import { parameterReader } from "../parameterReader";
import { issueFrom } from "../issues/issueFrom";
import { fixedLineParameter, isHigh, lineParameter, lineUsed, readLine, shareLineParameter } from "./axisLine";
import { wrongTierCount } from "./cuttingIssues";
import type { CuttingMethod } from "./cuttingMethod";
import { noTiers } from "./noTiers";
import { missingScores, scorePart } from "./scoreColumns";
import { tierEach } from "./tierEach";

const needs = ["x", "y"] as const;
const cellCount = 4;

/**
 * A matrix of two lines: high or low on each of two axes gives four cells.
 * The scheme's tiers stand for the cells in this order: high x and high y, high x only, high y only, neither.
 * A value on a line is high. A customer without one of the two has no tier.
 */
export const grid: CuttingMethod = {
  id: "grid",
  title: { en: "Two-by-two matrix", zh: "二维矩阵" },
  summary: {
    en: "Parts customers into four cells by a line on each of two axes.",
    zh: "在两个维度上各画一条线，把客户分进四个格子。",
  },
  needs,
  parameters: {
    xLine: lineParameter({ en: "Line across the horizontal axis", zh: "横轴分界线" }),
    xFixed: fixedLineParameter({ en: "Horizontal axis: fixed line", zh: "横轴固定值" }, "xLine"),
    xShare: shareLineParameter({ en: "Horizontal axis: top share", zh: "横轴前百分之几" }, "xLine"),
    yLine: lineParameter({ en: "Line across the vertical axis", zh: "纵轴分界线" }),
    yFixed: fixedLineParameter({ en: "Vertical axis: fixed line", zh: "纵轴固定值" }, "yLine"),
    yShare: shareLineParameter({ en: "Vertical axis: top share", zh: "纵轴前百分之几" }, "yLine"),
  },
  sources: [
    "Influence × volume and current × potential value matrices (客户分级矩阵)",
    "Millman & Wilson (1995), From key account selling to key account management",
  ],

  cut({ scores, scheme }, parameters) {
    const x = scorePart(scores, "x");
    const y = scorePart(scores, "y");
    const count = scores.total.values.length;
    if (x === undefined || y === undefined) return noTiers(count, missingScores(needs, scores));
    if (scheme.tiers.length !== cellCount) {
      const details = { expected: cellCount, found: scheme.tiers.length };
      return noTiers(count, [issueFrom(wrongTierCount, { field: "scheme", details })]);
    }
    const read = parameterReader(grid.parameters, parameters);
    const xLine = readLine(x, read);
    const yLine = readLine(y, read);
    return {
      tierOf: tierEach(count, (customer) => {
        const xValue = x.values[customer]!;
        const yValue = y.values[customer]!;
        if (Number.isNaN(xValue) || Number.isNaN(yValue)) return -1;
        return (isHigh(xValue, xLine, x) ? 0 : 2) + (isHigh(yValue, yLine, y) ? 0 : 1);
      }),
      cuts: [...lineUsed(x, xLine), ...lineUsed(y, yLine)],
      issues: [],
    };
  },
};
