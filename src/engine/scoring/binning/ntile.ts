import { argsort } from "../../statistics/argsort";
import { presentIndexes } from "../../statistics/presentIndexes";
import type { BinningInput, BinningRule, TieKey } from "./binningRule";

/**
 * As SQL's NTILE over the customers from worst to best: bins differ in size by at most one, the larger ones first.
 * Equal values are parted by the tie keys, never by the row; customers equal in every key stay together, in the bin of the
 * group's first member, and only they can make the sizes differ by more.
 */
export const ntile: BinningRule = {
  id: "ntile",
  title: { en: "Equal numbers of customers (NTILE)", zh: "各档人数相等（NTILE）" },
  description: {
    en: "Bins of equal size, as NTILE in SQL. Customers with the same figure are parted by revenue, then orders, then days; identical customers stay together.",
    zh: "各档人数相等，同 SQL 的 NTILE。数值相同的客户依次按金额、次数、天数再分先后；三项全同的客户不拆开。",
  },
  bin(input) {
    const keys: readonly TieKey[] = [input, ...input.tieKeys];
    const order = fromWorstToBest(keys, presentIndexes(input.values));
    const scores = new Float64Array(input.values.length).fill(NaN);
    const bin = binOfPlace(order.length, input.bins);
    let groupStart = 0;
    for (let place = 0; place < order.length; place++) {
      if (!keys.every((key) => sameValue(key.values, order[groupStart]!, order[place]!))) groupStart = place;
      scores[order[place]!] = bin(groupStart);
    }
    return { scores, cuts: [], closed: "right", splitTies: countSplitTies(input, order, scores) };
  },
};

/** Bin 1…bins of a place 0…count − 1; the first count mod bins bins have one more. */
export function binOfPlace(count: number, bins: number): (place: number) => number {
  const size = Math.floor(count / bins);
  const larger = count % bins;
  const inLarger = larger * (size + 1);
  return (place) =>
    1 + (place < inLarger ? Math.floor(place / (size + 1)) : larger + Math.floor((place - inLarger) / size));
}

function fromWorstToBest(keys: readonly TieKey[], customers: Uint32Array): Uint32Array {
  // A stable sort by the least important key first leaves the most important one in charge.
  return keys.reduceRight(
    (order, { values, direction }) =>
      argsort(direction === "more-is-better" ? values : values.map((value) => -value), order),
    customers,
  );
}

const sameValue = (values: Float64Array, a: number, b: number): boolean =>
  values[a] === values[b] || (Number.isNaN(values[a]) && Number.isNaN(values[b]));

function countSplitTies({ values }: BinningInput, order: Uint32Array, scores: Float64Array): number {
  let split = 0;
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    if (scores[order[start]!] !== scores[order[end - 1]!]) split += end - start;
  }
  return split;
}
