const digitBits = 11;
const digitMask = (1 << digitBits) - 1;

/**
 * The indexes of the values in ascending order of value; missing values (NaN) come last.
 *
 * Stable: equal values keep the order of `start` (or of their index), so sorting by the least important key first and the
 * most important last sorts by all of them. Radix sort on the bits of the numbers, 11 at a time: linear in the length.
 *
 * @param values  any order; not changed
 * @param start  the indexes to sort, in the order that ties shall keep; all of them where it is left out; not changed
 * @example argsort(Float64Array.of(30, 10, 20)) // => Uint32Array [1, 2, 0]
 */
export function argsort(values: Float64Array, start?: Uint32Array): Uint32Array {
  const { high, low } = sortableKeys(values);
  let order: Uint32Array = start === undefined ? everyIndex(values.length) : start.slice();
  let spare: Uint32Array = new Uint32Array(order.length);
  const digits = [low, high].flatMap((key) => [0, digitBits, 2 * digitBits].map((shift) => ({ key, shift })));
  for (const { key, shift } of digits) {
    if (sortByDigit({ key, shift, from: order, to: spare })) [order, spare] = [spare, order];
  }
  return order;
}

function everyIndex(count: number): Uint32Array {
  const indexes = new Uint32Array(count);
  for (let i = 0; i < count; i++) indexes[i] = i;
  return indexes;
}

/** Two unsigned words a number whose order is the order of the numbers: sign bit flipped, negatives complemented. */
function sortableKeys(values: Float64Array): { readonly high: Uint32Array; readonly low: Uint32Array } {
  const copy = values.slice();
  // −0 + 0 is 0: the two zeros are one value.
  for (let i = 0; i < copy.length; i++) copy[i] = copy[i]! + 0;
  const words = new Uint32Array(copy.buffer);
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
  const next = new Uint32Array(digitMask + 1);
  for (let i = 0; i < from.length; i++) next[(key[from[i]!]! >>> shift) & digitMask]!++;
  if (from.length === 0 || next[(key[from[0]!]! >>> shift) & digitMask] === from.length) return false;
  let place = 0;
  for (let digit = 0; digit < next.length; digit++) {
    const count = next[digit]!;
    next[digit] = place;
    place += count;
  }
  for (let i = 0; i < from.length; i++) to[next[(key[from[i]!]! >>> shift) & digitMask]!++] = from[i]!;
  return true;
}
