import { classSpread, type ClassSpread } from "./classSpread";
import { weighDistinct } from "./weighDistinct";

/**
 * Parts numbers into classes so that the squares of the distances to the class means add up to the least possible: exact
 * k-means in one dimension, by dynamic programming with divide and conquer, O(k n log n) for n different values.
 *
 * Equal values are never parted. Of partings that are equally good, the upper classes are kept small.
 *
 * @param sorted  ascending, finite; not changed
 * @param count  classes wanted, 1 or more; fewer are made where there are fewer different values
 * @returns the lowest value of each class, ascending
 * @see Wang & Song (2011), Ckmeans.1d.dp, The R Journal 3(2), 29-33
 * @example optimalClasses(Float64Array.of(-1, -1, 2, 2, 4, 5, 6), 3) // => Float64Array [-1, 2, 4]
 */
export function optimalClasses(sorted: Float64Array, count: number): Float64Array {
  const { values, weights } = weighDistinct(sorted);
  const classes = Math.min(count, values.length);
  if (classes === values.length) return values;
  return lowestOf(values, startsByClass(classSpread(values, weights), values.length, classes));
}

/**
 * By class but the first, for each place: where the class begins if it ends there.
 * The last class ends at the last place in any case, so only that one is worked out.
 */
function startsByClass(spread: ClassSpread, length: number, classes: number): readonly Uint32Array[] {
  let least = new Float64Array(length);
  for (let end = 0; end < length; end++) least[end] = spread(0, end);
  const starts: Uint32Array[] = [];
  for (let above = 1; above < classes; above++) {
    const layer = { spread, below: least, least: new Float64Array(length), starts: new Uint32Array(length) };
    const first = above === classes - 1 ? length - 1 : above;
    fillLayer(layer, { from: first, to: length - 1, lowest: above, highest: length - 1 });
    starts.push(layer.starts);
    least = layer.least;
  }
  return starts;
}

function lowestOf(values: Float64Array, starts: readonly Uint32Array[]): Float64Array {
  const lowest = new Float64Array(starts.length + 1);
  let end = values.length - 1;
  for (let i = starts.length; i > 0; i--) {
    const start = starts[i - 1]![end]!;
    lowest[i] = values[start]!;
    end = start - 1;
  }
  lowest[0] = values[0]!;
  return lowest;
}

interface Layer {
  readonly spread: ClassSpread;
  /** Least sum of squares up to each place with one class fewer. */
  readonly below: Float64Array;
  readonly least: Float64Array;
  readonly starts: Uint32Array;
}

/** Places to be filled, and between which places their classes can begin. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly lowest: number;
  readonly highest: number;
}

/** The best start never moves back as the end moves on: the one in the middle bounds those on both sides. */
function fillLayer(layer: Layer, { from, to, lowest, highest }: Stretch): void {
  if (from > to) return;
  const middle = (from + to) >>> 1;
  const start = bestStart(layer, middle, { lowest, highest: Math.min(highest, middle) });
  layer.starts[middle] = start;
  layer.least[middle] = layer.below[start - 1]! + layer.spread(start, middle);
  fillLayer(layer, { from, to: middle - 1, lowest, highest: start });
  fillLayer(layer, { from: middle + 1, to, lowest: start, highest });
}

function bestStart(
  { spread, below }: Layer,
  end: number,
  { lowest, highest }: Pick<Stretch, "lowest" | "highest">,
): number {
  let best = highest;
  let least = Infinity;
  for (let start = highest; start >= lowest; start--) {
    const own = spread(start, end);
    // A class only grows as it begins earlier: once it is too much alone, so is every longer one.
    if (own >= least) break;
    const sum = below[start - 1]! + own;
    if (sum < least) {
      least = sum;
      best = start;
    }
  }
  return best;
}
