/**
 * The indexes of the values in ascending order of value; missing values (NaN) come last.
 *
 * Stable: equal values keep the order of `start` (or of their index), so sorting by the least important key first and the
 * most important last sorts by all of them. Radix sort on the bits of the numbers, 16 at a time: linear in the length.
 *
 * @param values  any order; not changed
 * @param start  the indexes to sort, in the order that ties shall keep; all of them where it is left out; not changed
 * @example argsort(Float64Array.of(30, 10, 20)) // => Uint32Array [1, 2, 0]
 */
export function argsort(values: Float64Array, start?: Uint32Array): Uint32Array {
  const { high, low } = sortableKeys(values);
  let order = start === undefined ? Uint32Array.from(values, (_, i) => i) : Uint32Array.from(start);
  let spare = new Uint32Array(order.length);
  for (const [key, shift] of [
    [low, 0],
    [low, 16],
    [high, 0],
    [high, 16],
  ] as const) {
    if (sortByDigit({ key, shift, from: order, to: spare })) [order, spare] = [spare, order];
  }
  return order;
}

/** Two unsigned words a number whose order is the order of the numbers: sign bit flipped, negatives complemented. */
function sortableKeys(values: Float64Array): { readonly high: Uint32Array; readonly low: Uint32Array } {
  // −0 + 0 is 0: the two zeros are one value.
  const words = new Uint32Array(Float64Array.from(values, (value) => value + 0).buffer);
  const high = new Uint32Array(values.length);
  const low = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const top = words[2 * i + 1]!;
    const negative = top >>> 31 === 1 && values[i]! < 0;
    high[i] = negative ? ~top : (top | 0x80000000) >>> 0;
    low[i] = negative ? ~words[2 * i]! : words[2 * i]!;
  }
  return { high, low };
}

interface DigitPass {
  readonly key: Uint32Array;
  readonly shift: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** One counting pass; false where all share the digit and nothing was moved. */
function sortByDigit({ key, shift, from, to }: DigitPass): boolean {
  const next = new Uint32Array(0x10000);
  for (let i = 0; i < from.length; i++) next[(key[from[i]!]! >>> shift) & 0xffff]!++;
  if (from.length === 0 || next[(key[from[0]!]! >>> shift) & 0xffff] === from.length) return false;
  let place = 0;
  for (let digit = 0; digit < next.length; digit++) {
    const count = next[digit]!;
    next[digit] = place;
    place += count;
  }
  for (let i = 0; i < from.length; i++) to[next[(key[from[i]!]! >>> shift) & 0xffff]!++] = from[i]!;
  return true;
}
