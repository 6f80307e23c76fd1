import type { Issue } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import { namedIn } from "../issues/namedIn";
import type { LocalText } from "../localText";
import type { NumberParameter, ParameterValues } from "../parameter";
import { parameterReader } from "../parameterReader";
import { binningRule } from "./binning";
import { missingInputs, missingValues, notScored } from "./missingInputs";
import { normaliseWeights } from "./normaliseWeights";
import { binRfm, type RfmPart } from "./rfmParts";
import { roundTotals } from "./roundTotal";
import { emptyScores, noWeight, splitTies } from "./scoringIssues";
import type { Scores, ScoringInput, ScoringMethod } from "./scoringMethod";

/** How many scores there are on each measure. */
export const scoreLevels: NumberParameter = {
  kind: "number",
  unit: "count",
  title: { en: "Score levels", zh: "分档数" },
  description: { en: "5 gives scores 1 to 5, the best customers 5.", zh: "5 表示打 1 至 5 分，最好的客户得 5 分。" },
  default: 5,
  min: 2,
  max: 10,
  integer: true,
};

/** How much one of the measures counts in the total. */
export function weightParameter(title: LocalText): NumberParameter {
  return {
    kind: "number",
    unit: "none",
    title,
    description: { en: "How much it counts in the total.", zh: "在总分中所占的比重。" },
    default: 1,
    min: 0,
    max: 1000,
    isWeight: true,
  };
}

/** Scores the inputs of a method, each 1 to `bins`, and weighs them into a total of 0 to 100. */
export function scoreRfm(method: ScoringMethod, input: ScoringInput, parameters: ParameterValues): Scores {
  const absent = missingInputs(method.inputs, input);
  if (absent.length > 0) return notScored(input.customerCount, absent);
  const read = parameterReader(method.parameters, parameters);
  const bins = read.number("bins");
  const parts = binRfm(method.inputs, input, { rule: binningRule(read.choice("rule")), bins });
  const weights = normaliseWeights(parts.map(({ column }) => read.number(`weight${column.id.toUpperCase()}`)));
  return {
    total: {
      id: "total",
      title: { en: "Total", zh: "总分" },
      values: totalOf(parts, weights.values, bins),
      max: 100,
    },
    parts: parts.map((part) => part.column),
    cuts: parts.flatMap((part) => part.cut),
    issues: [
      ...missingValues(method.inputs, input),
      ...parts.flatMap((part) => binningIssues(part, bins)),
      ...(weights.equalised ? [issueFrom(noWeight, {})] : []),
    ],
  };
}

function totalOf(parts: readonly RfmPart[], weights: readonly number[], bins: number): Float64Array {
  const total = new Float64Array(parts[0]!.column.values.length);
  parts.forEach(({ column }, part) => {
    const points = (100 * weights[part]!) / (bins - 1);
    for (let i = 0; i < total.length; i++) total[i] = total[i]! + points * (column.values[i]! - 1);
  });
  roundTotals(total);
  return total;
}

function binningIssues({ input, binned, column }: RfmPart, bins: number): readonly Issue[] {
  const given = new Array<boolean>(bins + 1).fill(false);
  for (const score of column.values) if (score > 0) given[score] = true;
  const empty = Array.from({ length: bins }, (_, i) => i + 1).filter((score) => !given[score]);
  const anyScored = empty.length < bins;
  return [
    ...(anyScored && empty.length > 0
      ? [issueFrom(emptyScores, { field: input.id, details: { scores: empty.join(", "), ...namedIn(input.title) } })]
      : []),
    ...(binned.splitTies > 0
      ? [issueFrom(splitTies, { field: input.id, details: { count: binned.splitTies, ...namedIn(input.title) } })]
      : []),
  ];
}
