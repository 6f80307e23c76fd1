import type { Issue, Result } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import { namedIn } from "../issues/namedIn";
import { range } from "../statistics/range";
import { constantColumn, customersLeftOut, nothingDiffers, nothingToWeigh, tooFewCustomers } from "./weightIssues";
import type { WeighedCriterion } from "./weightingMethod";

/**
 * The values of the criteria over the customers that have a finite one in each, by criterion. Tells who was left out and
 * which columns are constant; refused where fewer than two customers are complete or no column varies.
 */
export function comparableColumns(criteria: readonly WeighedCriterion[]): Result<readonly Float64Array[]> {
  if (criteria.length === 0) return { ok: false, issues: [issueFrom(nothingToWeigh, {})] };
  const { complete, issues } = completeCustomers(criteria);
  const refused = (...why: readonly Issue[]) => ({ ok: false, issues: [...issues, ...why] }) as const;
  if (complete.length < 2) return refused(issueFrom(tooFewCustomers, { details: { count: complete.length } }));
  const columns = criteria.map(({ values }) => Float64Array.from(complete, (customer) => values[customer]!));
  if (columns.every(isConstant)) return refused(issueFrom(nothingDiffers, {}));
  return { ok: true, value: columns, issues: [...issues, ...constantIssues(criteria, columns)] };
}

/** Whether all values are the same; true where there are none. */
export function isConstant(values: Float64Array): boolean {
  const bounds = range(values);
  return bounds === null || bounds.min === bounds.max;
}

function completeCustomers(criteria: readonly WeighedCriterion[]) {
  const complete: number[] = [];
  const customers: number[] = [];
  for (let customer = 0; customer < criteria[0]!.values.length; customer++) {
    const isComplete = criteria.every(({ values }) => Number.isFinite(values[customer]));
    (isComplete ? complete : customers).push(customer);
  }
  const leftOut = { ...issueFrom(customersLeftOut, { details: { count: customers.length } }), customers };
  return { complete, issues: customers.length > 0 ? [leftOut] : [] };
}

function constantIssues(criteria: readonly WeighedCriterion[], columns: readonly Float64Array[]): readonly Issue[] {
  return criteria.flatMap(({ id, title }, i) => {
    const column = columns[i]!;
    if (!isConstant(column)) return [];
    return [issueFrom(constantColumn, { field: id, value: column[0]!, details: namedIn(title) })];
  });
}
