import type { ParameterSpecs, ParameterValue, ParameterValues } from "./parameter";

/** Reads the settings of a method by kind; a setting left out has the default of its specification. */
export interface ParameterReader {
  number(id: string): number;
  choice(id: string): string;
  numbers(id: string): readonly number[];
}

/**
 * Gives a method its settings.
 *
 * @throws TypeError  an unknown id or a value of another kind: a caller's bug, users' settings are checked before
 * @example parameterReader(rfm.parameters, {}).number("bins") // => 5
 */
export function parameterReader(specs: ParameterSpecs, values: ParameterValues): ParameterReader {
  const valueOf = (id: string): ParameterValue => {
    const spec = specs[id];
    if (spec === undefined) throw new TypeError(`No parameter "${id}"`);
    return values[id] ?? spec.default;
  };
  return {
    number: (id) => expect(valueOf(id), id, isNumber),
    choice: (id) => expect(valueOf(id), id, isString),
    numbers: (id) => expect(valueOf(id), id, isNumbers),
  };
}

function expect<T extends ParameterValue>(
  value: ParameterValue,
  id: string,
  is: (value: ParameterValue) => value is T,
): T {
  if (!is(value)) throw new TypeError(`Parameter "${id}" has a value of another kind: ${String(value)}`);
  return value;
}

const isNumber = (value: ParameterValue): value is number => typeof value === "number" && Number.isFinite(value);
const isString = (value: ParameterValue): value is string => typeof value === "string";
const isNumbers = (value: ParameterValue): value is readonly number[] =>
  Array.isArray(value) && value.every((item) => Number.isFinite(item));
