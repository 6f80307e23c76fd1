import type { Issue } from "../issue";
import { issueFrom } from "../issues/issueFrom";
import { namedIn } from "../issues/namedIn";
import { parameterReader } from "../parameterReader";
import { principalEigenvector } from "../statistics/principalEigenvector";
import { significant } from "../statistics/significant";
import { comparisonFaults, exactReciprocals, pairNames } from "./comparisonFaults";
import { inconsistentComparisons, noRandomIndex } from "./comparisonIssues";
import { consistencyOf } from "./consistency";
import { randomIndexParameter, randomIndexTable, type RandomIndexTable } from "./randomIndexes";
import { nothingToWeigh } from "./weightIssues";
import type { Consistency, WeighedCriterion, WeightingMethod } from "./weightingMethod";

/** Saaty's limit for the consistency ratio. */
const acceptable = 0.1;

/**
 * Analytic hierarchy process: every criterion is compared with every other, and the weights are the principal
 * eigenvector of the table. Says how far the comparisons contradict each other and which one most.
 */
export const ahp: WeightingMethod = {
  id: "ahp",
  title: { en: "Pairwise comparisons (AHP)", zh: "两两比较（层次分析法）" },
  summary: {
    en: "You say how much more one criterion matters than another; contradictions are pointed out.",
    zh: "逐对说明哪项指标更重要、重要多少；前后矛盾的地方会指出来。",
  },
  needs: "comparisons",
  parameters: { randomIndex: randomIndexParameter },
  sources: [
    "Saaty (1980), The Analytic Hierarchy Process",
    "Saaty (2008), Decision making with the analytic hierarchy process, International Journal of Services Sciences 1(1), 83-98",
    "Donegan & Dodd (1991), A note on Saaty's random indexes, Mathematical and Computer Modelling 15(10), 135-137",
  ],

  weigh({ criteria, comparisons = [] }, parameters) {
    if (criteria.length === 0) return { ok: false, issues: [issueFrom(nothingToWeigh, {})] };
    const faults = comparisonFaults(criteria, comparisons);
    if (faults.length > 0) return { ok: false, issues: faults };
    const matrix = exactReciprocals(comparisons);
    const principal = principalEigenvector(matrix);
    const table = randomIndexTable(parameterReader(ahp.parameters, parameters).choice("randomIndex"));
    const consistency = consistencyOf(matrix, principal, table);
    const issues = [...ratioIssues(criteria, consistency), ...tableIssues(criteria.length, consistency, table)];
    return { ok: true, value: { values: principal.vector, consistency }, issues };
  },
};

function ratioIssues(criteria: readonly WeighedCriterion[], { ratio, worstPair }: Consistency): readonly Issue[] {
  if (ratio === null || ratio < acceptable || worstPair === null) return [];
  const details = {
    ...pairNames(criteria, worstPair),
    ratio,
    given: shown(worstPair.given),
    implied: shown(worstPair.implied),
  };
  return [issueFrom(inconsistentComparisons, { field: criteria[worstPair.row]!.id, details })];
}

/** A comparison as one says it: 3, or 1/3. */
function shown(comparison: number): string {
  const times = significant(comparison < 1 ? 1 / comparison : comparison);
  const rounded = Math.round(times * 100) / 100;
  return comparison < 1 && rounded !== 1 ? `1/${rounded}` : String(rounded);
}

function tableIssues(count: number, { ratio }: Consistency, { title }: RandomIndexTable): readonly Issue[] {
  if (ratio !== null) return [];
  return [issueFrom(noRandomIndex, { field: "randomIndex", details: { count, ...namedIn(title) } })];
}
