import type { PrincipalEigenvector } from "../statistics/principalEigenvector";
import { significant } from "../statistics/significant";
import type { Comparisons } from "./comparisonFaults";
import type { RandomIndexTable } from "./randomIndexes";
import type { Consistency, WorstPair } from "./weightingMethod";

/** A comparison this close to what the weights imply, as a logarithm, disagrees with nothing. */
const inLine = 1e-9;

/**
 * How well comparisons agree. λmax, to 12 digits, is never below the number of criteria.
 *
 * @param matrix  positive with exact reciprocals
 */
export function consistencyOf(
  matrix: Comparisons,
  { value, vector }: PrincipalEigenvector,
  { from3 }: RandomIndexTable,
): Consistency {
  const count = matrix.length;
  const lambdaMax = Math.max(count, significant(value));
  const index = count < 2 ? 0 : (lambdaMax - count) / (count - 1);
  const random = from3[count - 3];
  const ratio = count <= 2 ? 0 : random === undefined ? null : index / random;
  return { lambdaMax, index, ratio, worstPair: worstPairOf(matrix, vector) };
}

/** The pair whose comparison is most times off what the weights imply, told from its more important side; the first on a tie. */
function worstPairOf(matrix: Comparisons, weights: readonly number[]): WorstPair | null {
  let worst: WorstPair | null = null;
  let distance = inLine;
  matrix.forEach((entries, row) =>
    entries.forEach((given, column) => {
      const implied = weights[row]! / weights[column]!;
      const off = Math.abs(Math.log(given / implied));
      if (row === column || given < 1 || off <= distance + inLine) return;
      worst = { row, column, given, implied };
      distance = off;
    }),
  );
  return worst;
}
