import type { Issue } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import { parameterReader } from "../parameterReader";
import { argsort } from "../statistics/argsort";
import { presentIndexes } from "../statistics/presentIndexes";
import { runningSum, sum } from "../statistics/sum";
import { notPositive, valueMissing } from "./cuttingIssues";
import type { CuttingInput, CuttingMethod } from "./cuttingMethod";
import { cutFaults } from "./cutOrder";
import { noTiers } from "./noTiers";
import { tierEach } from "./tierEach";
import { floorsUsed, tierByFloors } from "./tierFloors";

type Crossing = "inside" | "outside";

/**
 * Runs down from the best score and adds up the value: ABC analysis when score and value are the same figure.
 *
 * Crossing `inside`: a customer belongs to the tiers down to a cut when the share **before** it is below the cut, so the
 * customer who crosses 80 % is still in A. `outside`: when the share **after** it does not pass the cut. Customers with equal
 * scores count as one step and stay together. Only positive values take part; the others are in the lowest tier, listed.
 */
export const cumulative: CuttingMethod = {
  id: "cumulative",
  title: { en: "By running share of value", zh: "按累计价值占比" },
  summary: {
    en: "From the best customer down until 80% (95%, …) of the value is reached.",
    zh: "从最大的客户往下累加，累计达到 80%、95% 处划线。",
  },
  needs: [],
  parameters: {
    cuts: {
      kind: "numberList",
      unit: "share",
      title: { en: "Running share at which each tier ends", zh: "各级累计占比上限" },
      description: { en: "Best tier first; the last tier takes the rest.", zh: "从最高一级开始；余下的归入最后一级。" },
      default: [0.8, 0.95],
      min: 0,
      max: 1,
      length: "betweenTiers",
    },
    crossing: {
      kind: "choice",
      title: { en: "The customer who crosses the line", zh: "跨线客户" },
      description: {
        en: "Where the customer goes with whom the running share passes the line.",
        zh: "累计占比正好跨过界线的那个客户归哪一级。",
      },
      default: "inside",
      options: [
        {
          id: "inside",
          title: { en: "Stays in the better tier", zh: "归入较高一级" },
          description: { en: "The share before it is below the line.", zh: "累加该客户之前尚未达到界线。" },
        },
        {
          id: "outside",
          title: { en: "Goes to the next tier", zh: "归入下一级" },
          description: { en: "The share with it must not pass the line.", zh: "累加该客户之后不得超过界线。" },
        },
      ],
    },
  },
  sources: [
    "Dickie (1951), ABC inventory analysis, Factory Management and Maintenance 109(7), 92-94",
    "R packages inventorize and matman (80/95, positives only)",
    "http://www.powerpivot-info.com/post/1476-abc-classification---dynamic (ties share one running share)",
  ],

  cut(input, parameters) {
    const { scores, scheme, value } = input;
    const read = parameterReader(cumulative.parameters, parameters);
    const cuts = read.numbers("cuts");
    const faults = cutFaults(cuts, { tierCount: scheme.tiers.length, order: "rising" });
    if (faults.length > 0) return noTiers(scores.total.values.length, faults);
    const crossing = read.choice("crossing") as Crossing;
    const floors = floorsOf(input, cuts, crossing);
    const lowest = cuts.length;
    return {
      tierOf: tierEach(scores.total.values.length, (customer) => {
        const score = scores.total.values[customer]!;
        const worth = value.values[customer]!;
        if (Number.isNaN(score) || Number.isNaN(worth)) return -1;
        return worth > 0 ? tierByFloors(floors, score) : lowest;
      }),
      cuts: floorsUsed(scheme, floors),
      issues: valueIssues(input),
    };
  },
};

/** Lowest score of each tier but the last; Infinity where it has nobody and lies above those that have. */
function floorsOf({ scores, value }: CuttingInput, cuts: readonly number[], crossing: Crossing): readonly number[] {
  const score = scores.total.values;
  const positive = value.values.map((worth, i) => (worth > 0 && !Number.isNaN(score[i]!) ? worth : NaN));
  const floors = cuts.map(() => Infinity);
  const whole = sum(positive);
  const running = runningSum(positive);
  for (const group of groupsFromBest(score, positive)) {
    const before = running.total() / whole;
    for (const customer of group) running.add(positive[customer]!);
    const after = running.total() / whole;
    cuts.forEach((cut, tier) => {
      if (crossing === "inside" ? before < cut : after <= cut) floors[tier] = score[group[0]!]!;
    });
  }
  return floors;
}

/** The customers whose value counts, those of equal score together, best first. */
function* groupsFromBest(score: Float64Array, positive: Float64Array): Generator<Uint32Array> {
  const order = argsort(score, presentIndexes(positive));
  for (let end = order.length, start = end; end > 0; end = start) {
    while (start > 0 && score[order[start - 1]!] === score[order[end - 1]!]) start--;
    yield order.subarray(start, end);
  }
}

function valueIssues({ scores, value }: CuttingInput): readonly Issue[] {
  const worthless: number[] = [];
  const unknown: number[] = [];
  for (const customer of presentIndexes(scores.total.values)) {
    const worth = value.values[customer]!;
    if (worth <= 0) worthless.push(customer);
    else if (Number.isNaN(worth)) unknown.push(customer);
  }
  return [
    ...(worthless.length === 0
      ? []
      : [{ ...issueFrom(notPositive, { details: { count: worthless.length } }), customers: worthless }]),
    ...(unknown.length === 0
      ? []
      : [{ ...issueFrom(valueMissing, { details: { count: unknown.length } }), customers: unknown }]),
  ];
}
