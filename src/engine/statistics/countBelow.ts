/**
 * How many of the ascending values are strictly below x.
 *
 * @example countBelow([1, 2, 2, 5], 2) // => 1
 */
export function countBelow(ascending: ArrayLike<number>, x: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How many of the ascending values are at or below x.
 *
 * @example countAtOrBelow([1, 2, 2, 5], 2) // => 3
 */
export function countAtOrBelow(ascending: ArrayLike<number>, x: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
