/**
 * A function of a column that works its answer out once and remembers it with the column, as long as the column lives.
 * For pure functions of prepared columns, which nobody changes: a change of weight or cut then costs no second sort.
 *
 * @example
 * const sortedOnce = rememberByColumn(sortedFinite);
 * const values = Float64Array.of(2, 1);
 * sortedOnce(values) === sortedOnce(values) // => true
 */
export function rememberByColumn<T extends object>(work: (values: Float64Array) => T): (values: Float64Array) => T {
  const answers = new WeakMap<Float64Array, T>();
  return (values) => {
    const known = answers.get(values);
    if (known !== undefined) return known;
    const answer = work(values);
    answers.set(values, answer);
    return answer;
  };
}
