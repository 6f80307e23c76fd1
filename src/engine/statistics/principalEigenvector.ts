const enough = 1e-14;
const mostRounds = 100_000;

/** The largest eigenvalue of a positive matrix and its eigenvector, which is positive and adds up to 1. */
export interface PrincipalEigenvector {
  readonly value: number;
  readonly vector: readonly number[];
}

/**
 * Power iteration from equal parts; it converges for every positive matrix (Perron 1907).
 *
 * @param matrix  square, all entries positive
 * @example principalEigenvector([[1, 3], [1 / 3, 1]]) // => { value: 2, vector: [0.75, 0.25] }
 */
export function principalEigenvector(matrix: readonly (readonly number[])[]): PrincipalEigenvector {
  let vector: readonly number[] = matrix.map(() => 1 / matrix.length);
  for (let round = 0; round < mostRounds; round++) {
    const { vector: next } = step(matrix, vector);
    const isSettled = next.every((part, i) => Math.abs(part - vector[i]!) <= enough * part);
    vector = next;
    if (isSettled) break;
  }
  return { value: step(matrix, vector).value, vector };
}

/** One product; its sum is the eigenvalue once the vector stands. */
function step(matrix: readonly (readonly number[])[], vector: readonly number[]): PrincipalEigenvector {
  const product = matrix.map((row) => row.reduce((total, entry, j) => total + entry * vector[j]!, 0));
  const value = product.reduce((total, part) => total + part, 0);
  return { value, vector: product.map((part) => part / value) };
}
