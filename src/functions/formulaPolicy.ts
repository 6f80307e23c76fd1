import type { MeasureSource } from "../engine/measure";
import type { ParameterValues } from "../engine/parameter";
import type { Criterion, Policy } from "../engine/policy";
import { scoringMethod } from "../engine/scoring";
import type { ArgumentValues } from "./argumentValues";
import type { FunctionDefinition } from "./functionDefinition";

/** Header of the column of row numbers that stands for the customers of a formula. */
export const customerColumn = "row";

function settingsOf(
  definition: FunctionDefinition,
  of: "scoring" | "cutting",
  values: ArgumentValues,
): ParameterValues {
  const own = definition.settings.filter((setting) => setting.of === of && values.settings.has(setting.name));
  return Object.fromEntries(own.map(({ name, parameter }) => [parameter, values.settings.get(name)!]));
}

/** The policy that a formula's arguments amount to: its preset, with its columns and settings put in. */
export function policyOf(definition: FunctionDefinition, values: ArgumentValues): Policy {
  const preset = definition.presets.find(({ id }) => id === values.choices.get("preset")) ?? definition.presets[0]!;
  const { scoring, cutting, scheme } = preset.methods;
  const given = definition.columns.filter(({ name }) => values.columns.has(name));
  const source = (column: string, at: number): MeasureSource => ({
    from: "column",
    column,
    as: definition.dated && at === 0 && values.asOf !== null ? "date" : "number",
  });
  return {
    format: "tierwise-policy",
    formatVersion: 1,
    name: definition.id,
    version: 1,
    presetId: preset.id,
    scoring: { ...scoring, parameters: { ...scoring.parameters, ...settingsOf(definition, "scoring", values) } },
    cutting: { ...cutting, parameters: { ...cutting.parameters, ...settingsOf(definition, "cutting", values) } },
    scheme,
    data: { kind: "customers", customer: customerColumn, asOf: values.asOf },
    ...inputsOf(
      scoring.method,
      given.map(({ name, input }, at) => [input, source(name, at)]),
    ),
    value: source(given.at(-1)!.name, given.length - 1),
  };
}

type GivenInput = readonly [input: string, source: MeasureSource];

/** An input that takes a weighted list gets its one column as its only criterion. */
function inputsOf(method: string, given: readonly GivenInput[]): Pick<Policy, "inputs" | "criteria"> {
  const lists = new Set(scoringMethod(method)?.inputs.flatMap(({ id, criteria }) => (criteria ? [id] : [])));
  const criterion = ([id, source]: GivenInput): [string, readonly Criterion[]] => [
    id,
    [{ id, source, direction: "more-is-better", normaliser: "min-max", weight: 1 }],
  ];
  return {
    inputs: Object.fromEntries(given.filter(([input]) => !lists.has(input))),
    criteria: Object.fromEntries(given.filter(([input]) => lists.has(input)).map(criterion)),
  };
}
