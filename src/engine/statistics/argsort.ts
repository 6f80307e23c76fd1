const digitBits = 11;
const digitMask = (1 << digitBits) - 1;
const shortRun = 64;

/**
 * The indexes of the values in ascending order of value; missing values (NaN) come last.
 *
 * Stable: equal values keep the order of `start` (or of their index), so sorting by the least important key first and the
 * most important last sorts by all of them. Radix sort on the leading 32 bits of the numbers, 11 at a time, linear in the
 * length; the few neighbours that these bits do not tell apart are put in order after that.
 *
 * @param values  any order; not changed
 * @param start  the indexes to sort, in the order that ties shall keep; all of them where it is left out; not changed
 * @example argsort(Float64Array.of(30, 10, 20)) // => Uint32Array [1, 2, 0]
 */
export function argsort(values: Float64Array, start?: Uint32Array): Uint32Array {
  const { high, low } = sortableKeys(values);
  const order = sortByWord(high, start?.slice() ?? everyIndex(values.length));
  for (let from = 0, to = 0; from < order.length; from = to) {
    const key = high[order[from]!]!;
    let ascending = true;
    for (to = from + 1; to < order.length && high[order[to]!] === key; to++) {
      if (low[order[to]!]! < low[order[to - 1]!]!) ascending = false;
    }
    if (ascending) continue;
    if (to - from <= shortRun) insertionSort(order.subarray(from, to), low);
    else order.set(sortByWord(low, order.slice(from, to)), from);
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

/** The indexes, which it uses up, by rising key; the keys are carried along, so that memory is read in its own order. */
function sortByWord(keys: Uint32Array, indexes: Uint32Array): Uint32Array {
  let from: Keyed = { keys: new Uint32Array(indexes.length), indexes };
  let to: Keyed = { keys: new Uint32Array(indexes.length), indexes: new Uint32Array(indexes.length) };
  for (let i = 0; i < indexes.length; i++) from.keys[i] = keys[indexes[i]!]!;
  for (const shift of [0, digitBits, 2 * digitBits]) {
    if (sortByDigit(from, to, shift)) [from, to] = [to, from];
  }
  return from.indexes;
}

interface Keyed {
  readonly keys: Uint32Array;
  readonly indexes: Uint32Array;
}

/** One counting pass; false where all share the digit and nothing was moved. */
function sortByDigit(from: Keyed, to: Keyed, shift: number): boolean {
  const { keys, indexes } = from;
  const next = new Uint32Array(digitMask + 1);
  for (let i = 0; i < keys.length; i++) next[(keys[i]! >>> shift) & digitMask]!++;
  if (keys.length === 0 || next[(keys[0]! >>> shift) & digitMask] === keys.length) return false;
  let place = 0;
  for (let digit = 0; digit < next.length; digit++) {
    const count = next[digit]!;
    next[digit] = place;
    place += count;
  }
  for (let i = 0; i < keys.length; i++) {
    const target = next[(keys[i]! >>> shift) & digitMask]!++;
    to.keys[target] = keys[i]!;
    to.indexes[target] = indexes[i]!;
  }
  return true;
}

/** Sorts a short run of indexes by their key, in place; equal keys keep their order. */
function insertionSort(indexes: Uint32Array, keys: Uint32Array): void {
  for (let i = 1; i < indexes.length; i++) {
    const index = indexes[i]!;
    const key = keys[index]!;
    let hole = i;
    for (; hole > 0 && keys[indexes[hole - 1]!]! > key; hole--) indexes[hole] = indexes[hole - 1]!;
    indexes[hole] = index;
  }
}
