import type { Issue } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import { namedIn } from "../issues/namedIn";
import { tierIssues } from "../issues/tierIssues";
import type { Measure } from "../measure";
import { sumByGroup } from "../orders/exactSum";
import type { Summary, TierSummary } from "../run";
import { sum } from "../statistics/sum";

/**
 * Customers and value of every tier, best first. Shares are of all customers with a tier; value sums are exact in the
 * data's own decimals. A customer without value counts as a customer and adds none; where the values add up to nothing
 * or less, shares of value are 0. Both are reported.
 */
export function summarise(
  tierOf: Int32Array,
  value: Measure,
  tierCount: number,
): { readonly summary: Summary; readonly issues: readonly Issue[] } {
  const counts = customersPerTier(tierOf, tierCount);
  const values = sumByGroup({ values: value.values, groupOf: tierOf, groupCount: tierCount });
  const customerCount = counts.reduce((total, count) => total + count, 0);
  const totalValue = sum(values);
  const tiers = Array.from(counts, (count, tierIndex): TierSummary => {
    const tierValue = values[tierIndex] as number;
    return {
      tierIndex,
      customerCount: count,
      shareOfCustomers: customerCount === 0 ? 0 : count / customerCount,
      value: tierValue,
      shareOfValue: totalValue > 0 ? tierValue / totalValue : 0,
      averageValue: count === 0 ? null : tierValue / count,
    };
  });
  const summary = { tiers, customerCount, untieredCount: tierOf.length - customerCount, value: totalValue };
  return { summary, issues: valueIssues(tierOf, value, summary) };
}

function customersPerTier(tierOf: Int32Array, tierCount: number): Int32Array {
  const counts = new Int32Array(tierCount);
  for (let customer = 0; customer < tierOf.length; customer++) {
    const tier = tierOf[customer] as number;
    if (tier >= 0) counts[tier] = (counts[tier] as number) + 1;
  }
  return counts;
}

function valueIssues(tierOf: Int32Array, value: Measure, summary: Summary): readonly Issue[] {
  const names = namedIn(value.title);
  const issues: Issue[] = [];
  let count = 0;
  for (let customer = 0; customer < tierOf.length; customer++) {
    if ((tierOf[customer] as number) >= 0 && Number.isNaN(value.values[customer])) count++;
  }
  if (count > 0) issues.push(issueFrom(tierIssues.valueMissing, { details: { count, ...names } }));
  if (summary.customerCount > 0 && summary.value <= 0) {
    issues.push(issueFrom(tierIssues.valueNotPositive, { details: { total: summary.value, ...names } }));
  }
  return issues;
}
