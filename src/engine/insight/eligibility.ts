import type { Issue } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import { eligibilityIssues } from "../issues/eligibilityIssues";
import { measureKey, type MeasureSource } from "../measure";
import type { Prepared } from "../run";
import { mean } from "../statistics/mean";
import { presentValues } from "../statistics/presentValues";
import { concentration } from "./concentration";

/** Whether a book of customers is fit for tiering, before any tier is made. */
export interface Eligibility {
  readonly customerCount: number;
  /** Share of customers with more than one order, 0…1; null where orders are not counted. */
  readonly shareWithSeveralOrders: number | null;
  /** Standard deviation of value divided by its mean (population form); null where the mean is not positive. */
  readonly variation: number | null;
  /** Share of the value that the largest customer brings; null where the values add up to nothing or less. */
  readonly largestShare: number | null;
  readonly issues: readonly Issue[];
}

/** Fewer customers than this one person knows by heart. */
const fewestCustomers = 20;
const fewestRepeatBuyers = 0.2;
const leastVariation = 0.1;
const dominance = 0.5;

/**
 * The three conditions of tiering (more customers than one can manage, several transactions, values that differ), each
 * with a warning where it does not hold, and one where a single customer dominates. The limits are ours.
 *
 * @param value  the money counted per tier
 */
export function eligibility(prepared: Prepared, value: MeasureSource): Eligibility {
  const values = prepared.measures.get(measureKey(value))?.values ?? new Float64Array();
  const counts = prepared.measures.get(measureKey({ from: "orders", measure: "orderCount" }))?.values;
  const curve = concentration(values);
  const facts = {
    customerCount: prepared.customers.count,
    shareWithSeveralOrders: counts && counts.length > 0 ? shareAboveOne(counts) : null,
    variation: variationOf(values),
    largestShare: curve.total > 0 ? largest(values) / curve.total : null,
  };
  return { ...facts, issues: warnings(facts) };
}

function warnings(facts: Omit<Eligibility, "issues">): readonly Issue[] {
  const { customerCount: count, shareWithSeveralOrders: repeat, variation, largestShare } = facts;
  const issues: Issue[] = [];
  if (count < fewestCustomers) issues.push(issueFrom(eligibilityIssues.fewCustomers, { details: { count } }));
  if (repeat !== null && repeat < fewestRepeatBuyers) {
    issues.push(issueFrom(eligibilityIssues.fewRepeatBuyers, { details: { share: percent(repeat) } }));
  }
  if (variation !== null && variation < leastVariation) issues.push(issueFrom(eligibilityIssues.littleSpread, {}));
  if (largestShare !== null && largestShare > dominance) {
    issues.push(issueFrom(eligibilityIssues.oneDominates, { details: { share: percent(largestShare) } }));
  }
  return issues;
}

function shareAboveOne(counts: Float64Array): number {
  return counts.filter((count) => count > 1).length / counts.length;
}

function variationOf(values: Float64Array): number | null {
  const present = presentValues(values);
  const average = present.length === 0 ? 0 : mean(present);
  if (!(average > 0)) return null;
  return Math.sqrt(mean(present.map((value) => (value - average) ** 2))) / average;
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => (value > most ? value : most), -Infinity);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
