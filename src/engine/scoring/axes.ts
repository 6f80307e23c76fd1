import type { Issue } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import { namedIn } from "../issues/namedIn";
import type { LocalText } from "../localText";
import { percentRank } from "../statistics/percentRank";
import { missingValuesOf, notScored } from "./missingInputs";
import { roundTotal } from "./roundTotal";
import type { InputSpec, ScoreColumn, ScoringInput, ScoringMethod } from "./scoringMethod";
import { weighCriteria } from "./weighCriteria";
import { noCriteria } from "./weightingIssues";

const axis = (id: "x" | "y", title: LocalText, description: LocalText): InputSpec => ({
  id,
  title,
  description,
  unit: "none",
  direction: "more-is-better",
  required: true,
  criteria: true,
});

const inputs: readonly InputSpec[] = [
  axis(
    "x",
    { en: "Horizontal axis", zh: "横轴" },
    { en: "One column, or several with weights.", zh: "一列数据，或多列加权。" },
  ),
  axis(
    "y",
    { en: "Vertical axis", zh: "纵轴" },
    { en: "One column, or several with weights.", zh: "一列数据，或多列加权。" },
  ),
];

/**
 * Two axes for a matrix. Each is a weighted list of criteria on 0 to 100, or one measure in its own unit.
 * The total ranks customers for display: 100 × the mean of their percentile ranks on the two axes; the cells do not depend on it.
 */
export const axes: ScoringMethod = {
  id: "axes",
  title: { en: "Two axes", zh: "双维度" },
  summary: {
    en: "Places each customer on two axes, such as value today and potential.",
    zh: "从两个维度给客户定位，例如当前价值和潜在价值。",
  },
  inputs,
  parameters: {},
  sources: ["Influence × volume and current × potential value matrices (客户分级矩阵)"],

  score(input) {
    const x = axisOf(inputs[0]!, input);
    const y = axisOf(inputs[1]!, input);
    const issues = [...x.issues, ...y.issues];
    if (x.column === null || y.column === null) return notScored(input.customerCount, issues);
    const values = meanRank(x.column.values, y.column.values);
    return {
      total: { id: "total", title: { en: "Rank on both axes", zh: "双维度排名" }, values, max: 100 },
      parts: [x.column, y.column],
      cuts: [],
      issues,
    };
  },
};

interface Axis {
  readonly column: ScoreColumn | null;
  readonly issues: readonly Issue[];
}

function axisOf({ id, title }: InputSpec, { measures, criteria }: ScoringInput): Axis {
  const measure = measures[id];
  if (measure !== undefined) {
    const column = { id, title: measure.title, values: measure.values, max: Infinity };
    return { column, issues: missingValuesOf({ id, title: measure.title }, measure.values) };
  }
  const list = criteria[id] ?? [];
  if (list.length === 0)
    return { column: null, issues: [issueFrom(noCriteria, { field: id, details: namedIn(title) })] };
  const score = weighCriteria(list);
  if ("refused" in score) return { column: null, issues: score.refused };
  const only = list.length === 1 ? list[0]!.measure.title : title;
  return { column: { id, title: only, values: score.values, max: 100 }, issues: score.issues };
}

function meanRank(x: Float64Array, y: Float64Array): Float64Array {
  const xRank = percentRank(x);
  const yRank = percentRank(y);
  return xRank.map((rank, i) => roundTotal(50 * (rank + yRank[i]!)));
}
