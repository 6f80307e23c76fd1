const decimals = 1e6;

/**
 * Shares of tiers with one of them changed; the last tier takes the rest, so that together they are always 1.
 * A share is held to what the others leave.
 *
 * @example withShare([0.01, 0.19, 0.3, 0.5], 0, 0.05) // => [0.05, 0.19, 0.3, 0.46]
 */
export function withShare(shares: readonly number[], at: number, share: number): readonly number[] {
  const last = shares.length - 1;
  const others = sum(shares.filter((_, i) => i !== at && i !== last));
  const held = Math.min(1 - others, Math.max(0, share));
  const changed = shares.map((old, i) => (i === at ? tidy(held) : old));
  return changed.map((old, i) => (i === last ? tidy(1 - sum(changed.slice(0, last))) : old));
}

/**
 * Shares after the border below tier `at` moved to `position` (0…1 from the best): only its two neighbours change.
 *
 * @example withBorder([0.2, 0.3, 0.5], 0, 0.4) // => [0.4, 0.1, 0.5]
 */
export function withBorder(shares: readonly number[], at: number, position: number): readonly number[] {
  const above = sum(shares.slice(0, at));
  const pair = (shares[at] ?? 0) + (shares[at + 1] ?? 0);
  const upper = Math.min(pair, Math.max(0, position - above));
  return shares.map((old, i) => (i === at ? tidy(upper) : i === at + 1 ? tidy(pair - upper) : old));
}

/** Where the border below tier `at` stands, 0…1 from the best. */
export function borderOf(shares: readonly number[], at: number): number {
  return sum(shares.slice(0, at + 1));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A millionth is the finest share; anything below is the noise of binary fractions. */
function tidy(share: number): number {
  return Math.round(share * decimals) / decimals;
}
