import type { Scheme } from "./scheme";

/**
 * The share of customers of each tier, best first, as the scheme's source gives them.
 *
 * @throws RangeError  a tier without a share: a scheme that is cut by shares has one for each
 */
export function schemeShares({ id, tiers }: Scheme): readonly number[] {
  return tiers.map(({ code, share }) => {
    if (share === undefined) throw new RangeError(`scheme ${id}: tier ${code} has no share`);
    return share.value;
  });
}
