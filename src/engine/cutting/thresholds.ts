import { parameterReader } from "../parameterReader";
import type { CutUsed, ScoreColumn, Scores } from "../scoring/scoringMethod";
import { cutFaults } from "./cutOrder";
import type { CuttingMethod } from "./cuttingMethod";
import { noTiers } from "./noTiers";
import { scorePart } from "./scoreColumns";
import { tierEach } from "./tierEach";

/**
 * Fixed cuts, the same whoever else is on the list. On the score, or on the raw measure where the scoring keeps one
 * (then days and the like rise from the best tier down: 30, 90, 180).
 */
export const thresholds: CuttingMethod = {
  id: "thresholds",
  title: { en: "By fixed cuts", zh: "按固定分数线" },
  summary: {
    en: "Each tier begins at a value you set, whoever else is on the list.",
    zh: "每级有固定的分数线，不受其他客户影响。",
  },
  needs: [],
  parameters: {
    cuts: {
      kind: "numberList",
      unit: "score",
      title: { en: "Cuts between the tiers", zh: "各级分数线" },
      description: {
        en: "Best tier first: falling where more is better, rising where less is better.",
        zh: "从最高一级开始：越大越好时由大到小，越小越好时由小到大。",
      },
      default: [80, 60, 40],
      min: -1e15,
      max: 1e15,
      length: "betweenTiers",
    },
    column: {
      kind: "choice",
      title: { en: "Cut on", zh: "依据" },
      description: { en: "What the cuts are compared with.", zh: "分数线与哪个数比较。" },
      default: "score",
      options: [
        { id: "score", title: { en: "Score", zh: "得分" }, description: { en: "The total.", zh: "总分。" } },
        {
          id: "measure",
          title: { en: "Measure", zh: "原始数据" },
          description: { en: "The figure itself, in its own unit.", zh: "原始数据本身，按原来的单位。" },
        },
      ],
    },
    onCut: {
      kind: "choice",
      title: { en: "On the cut", zh: "正好等于分数线" },
      description: { en: "Where a customer exactly on a cut goes.", zh: "正好等于分数线的客户归哪一级。" },
      default: "better",
      options: [
        {
          id: "better",
          title: { en: "Better tier", zh: "归入较高一级" },
          description: { en: "80 and above is in.", zh: "“80 分及以上”。" },
        },
        {
          id: "worse",
          title: { en: "Lower tier", zh: "归入较低一级" },
          description: { en: "Only above 80 is in.", zh: "“80 分以上，不含 80”。" },
        },
      ],
    },
  },
  sources: ["Zoho CRM, segmentation by own ranges", "客户分级评分表：90 分以上 A 级、70–89 分 B 级"],

  cut({ scores, scheme }, parameters) {
    const read = parameterReader(thresholds.parameters, parameters);
    const cuts = read.numbers("cuts");
    const column = columnOf(scores, read.choice("column"));
    const sign = column.direction === "less-is-better" ? -1 : 1;
    const faults = cutFaults(cuts, { tierCount: scheme.tiers.length, order: sign > 0 ? "falling" : "rising" });
    if (faults.length > 0) return noTiers(column.values.length, faults);
    const onCutIsBetter = read.choice("onCut") === "better";
    return {
      tierOf: tierEach(column.values.length, (customer) => {
        const value = column.values[customer]!;
        if (Number.isNaN(value)) return -1;
        const reached = cuts.findIndex((cut) => sign * (value - cut) > 0 || (onCutIsBetter && value === cut));
        return reached === -1 ? cuts.length : reached;
      }),
      cuts: [cutUsed(column, cuts, sign > 0 === onCutIsBetter ? "left" : "right")],
      issues: [],
    };
  },
};

function columnOf(scores: Scores, choice: string): ScoreColumn {
  return (choice === "measure" ? scorePart(scores, "measure") : undefined) ?? scores.total;
}

function cutUsed({ id, title }: ScoreColumn, cuts: readonly number[], closed: "left" | "right"): CutUsed {
  return { field: id, label: title, values: [...cuts].sort((a, b) => a - b), closed };
}
