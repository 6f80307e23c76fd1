import type { LocalText } from "../localText";
import type { ChoiceParameter, NumberParameter } from "../parameter";
import type { ParameterReader } from "../parameterReader";
import { roundTotal } from "../scoring/roundTotal";
import type { CutUsed, ScoreColumn } from "../scoring/scoringMethod";
import { mean } from "../statistics/mean";
import { presentValues } from "../statistics/presentValues";
import { quantile } from "../statistics/quantile";
import { select } from "../statistics/select";
import { significant } from "../statistics/significant";

/** Where the line between high and low stands; the ids are stable. */
export type LineRule = "mean" | "median" | "fixed" | "share";

interface LineChoice {
  readonly rule: LineRule;
  /** Used by `fixed`: the line itself, in the unit of the column. */
  readonly fixed: number;
  /** Used by `share`: the share of customers that shall be high, 0…1. */
  readonly share: number;
}

/**
 * The line of a column; a value on the line counts as high. NaN where the column holds no value.
 * mean and median (type 7) are of the values that are there; share puts the crossing customer and its equals on the high side.
 */
export function axisLine({ values, direction }: ScoreColumn, { rule, fixed, share }: LineChoice): number {
  const present = presentValues(values);
  if (present.length === 0) return NaN;
  if (rule === "fixed") return fixed;
  // Scores carry ten decimals: a customer whose score is the mean on paper must not miss it by the eleventh.
  if (rule === "mean") return roundTotal(mean(present));
  if (rule === "median") return quantile(present.sort(), { numerator: 1, denominator: 2 });
  const high = Math.ceil(significant(share * present.length));
  if (direction === "less-is-better") return high === 0 ? -Infinity : select(present, high - 1);
  return high === 0 ? Infinity : select(present, present.length - high);
}

/** The line of a column by the parameters `<id>Line`, `<id>Fixed` and `<id>Share`. */
export function readLine(column: ScoreColumn, read: ParameterReader): number {
  const rule = read.choice(`${column.id}Line`) as LineRule;
  return axisLine(column, { rule, fixed: read.number(`${column.id}Fixed`), share: read.number(`${column.id}Share`) });
}

/** Whether a value is on the high, that is the better, side of a line. */
export function isHigh(value: number, line: number, { direction }: ScoreColumn): boolean {
  return direction === "less-is-better" ? value <= line : value >= line;
}

/** The line as a cut that states its rule; none where nobody stands on either side. */
export function lineUsed({ id, title, direction }: ScoreColumn, line: number): readonly CutUsed[] {
  const closed = direction === "less-is-better" ? "right" : "left";
  return Number.isFinite(line) ? [{ field: id, label: title, values: [line], closed }] : [];
}

/** The choice of the line's rule for one column. */
export function lineParameter(title: LocalText): ChoiceParameter {
  return {
    kind: "choice",
    title,
    description: {
      en: "Where the line between high and low stands; on the line counts as high.",
      zh: "高低的分界线；等于分界线算“高”。",
    },
    default: "mean",
    options: [
      {
        id: "mean",
        title: { en: "Mean", zh: "平均值" },
        description: { en: "The average customer.", zh: "全部客户的平均值。" },
      },
      {
        id: "median",
        title: { en: "Median", zh: "中位数" },
        description: { en: "Half the customers are above.", zh: "一半客户在线上。" },
      },
      {
        id: "fixed",
        title: { en: "Fixed value", zh: "固定值" },
        description: { en: "A value you set.", zh: "自己设定的数值。" },
      },
      {
        id: "share",
        title: { en: "Top share", zh: "前百分之几" },
        description: { en: "The top share of customers is high.", zh: "排名靠前的一部分客户算“高”。" },
      },
    ],
  };
}

/** The fixed line of one column; `lineId` is the parameter that chooses the line's rule. */
export function fixedLineParameter(title: LocalText, lineId: string, value = 50): NumberParameter {
  return {
    onlyWhen: { parameter: lineId, option: "fixed" },
    kind: "number",
    unit: "none",
    title,
    description: { en: "From here on a customer counts as high.", zh: "达到该值即算“高”。" },
    default: value,
    min: -1e15,
    max: 1e15,
  };
}

/** The share of customers on the high side of one column; `lineId` is the parameter that chooses the line's rule. */
export function shareLineParameter(title: LocalText, lineId: string): NumberParameter {
  return {
    onlyWhen: { parameter: lineId, option: "share" },
    kind: "number",
    unit: "share",
    title,
    description: { en: "The share of customers that counts as high.", zh: "排名靠前、算“高”的客户占比。" },
    default: 0.2,
    min: 0,
    max: 1,
  };
}
