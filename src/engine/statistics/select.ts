/**
 * The value that would stand at a place if the values were in ascending order, without sorting them.
 *
 * Quickselect with the median of three as pivot. **Reorders `values`**: hand it a copy; a second call may take the same copy.
 *
 * @param values  finite numbers, no NaN
 * @param place  0 = smallest
 * @throws RangeError  a place outside the values
 * @example select(Float64Array.of(30, 10, 20), 0) // => 10
 * @see Hoare (1961), Algorithm 65: Find
 */
export function select(values: Float64Array, place: number): number {
  if (place < 0 || place >= values.length) throw new RangeError(`no place ${place} among ${values.length} values`);
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = medianOfThree(values[left]!, values[(left + right) >>> 1]!, values[right]!);
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i <= j) {
        const held = values[i]!;
        values[i++] = values[j]!;
        values[j--] = held;
      }
    }
    if (place <= j) right = j;
    else if (place >= i) left = i;
    else return values[place]!;
  }
  return values[place]!;
}

const medianOfThree = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
