import { compensated } from "../statistics/compensated";
import { decimals } from "../statistics/decimals";

const { abs, round } = Math;

/** Values and the group each belongs to; a value in group -1 or a NaN is passed over. */
export interface GroupedValues {
  readonly values: Float64Array;
  readonly groupOf: Int32Array;
  readonly groupCount: number;
}

/**
 * Sum of every group, exact in the data's own decimals and so independent of the order of rows: with at most 4 decimals
 * the values are added as whole units; else with compensation, rounded to 12 significant digits. An empty group has 0.
 *
 * @example
 * const values = Float64Array.of(0.1, 0.2, 0.3);
 * sumByGroup({ values, groupOf: Int32Array.of(0, 0, 0), groupCount: 1 }) // => Float64Array [0.6]
 * @see Neumaier (1974), ZAMM 54, 39-51
 */
export function sumByGroup(grouped: GroupedValues): Float64Array {
  const places = decimals(grouped.values);
  return (places === null ? null : sumOfUnits(grouped, 10 ** places)) ?? compensatedSum(grouped);
}

/** Null where the units could outgrow the whole numbers that a double can hold. */
function sumOfUnits({ values, groupOf, groupCount }: GroupedValues, scale: number): Float64Array | null {
  const sums = new Float64Array(groupCount);
  let size = 0;
  for (let index = 0; index < values.length; index++) {
    const group = groupOf[index] as number;
    const value = values[index] as number;
    if (group < 0 || value !== value) continue;
    const units = round(value * scale);
    size += abs(units);
    sums[group] = (sums[group] as number) + units;
  }
  return size <= Number.MAX_SAFE_INTEGER ? sums.map((units) => units / scale) : null;
}

function compensatedSum({ values, groupOf, groupCount }: GroupedValues): Float64Array {
  const sums = new Float64Array(groupCount);
  const lost = new Float64Array(groupCount);
  for (let index = 0; index < values.length; index++) {
    const group = groupOf[index] as number;
    const value = values[index] as number;
    if (group < 0 || value !== value) continue;
    const sum = sums[group] as number;
    const next = sum + value;
    const correction = abs(sum) >= abs(value) ? sum - next + value : value - next + sum;
    lost[group] = (lost[group] as number) + correction;
    sums[group] = next;
  }
  return sums.map((sum, group) => compensated(sum, lost[group] as number));
}
